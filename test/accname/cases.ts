/** Where ours is another name on purpose: what it is, and what follows from it. */
export const DEVIATIONS: Readonly<Record<string, readonly [name: string, effect: string]>> = {
  'button with an image and text': [
    'Connect',
    'A label with a picture beside it is still the label: it is found, and quoted without the picture.',
  ],
  'button with a labelled part in its text': ['Admin page', 'As with a picture beside a label.'],
  'field with a label hidden from readers': [
    '',
    'Such a field is not found: a reader would not hear of it either.',
  ],
  'input button with a label': ['Connect', 'As with a button in a label.'],
  'button in a label': ['Connect', 'What is written on a button counts, whatever label stands around it.'],
  'submit button without a word': [
    '',
    'The browser shows a word of its own, in its own language; the guard takes what submits the form for its Connect.',
  ],
  'field by aria-placeholder': ['', 'Such a field is not found; fields of the corpus use placeholder.'],
  'button with a field in it': [
    'Show rows',
    'What is typed in a page is never read, so it is in no name either.',
  ],
};

/**
 * Markup whose accessible name the accname specification decides: what the public web-platform tests (accname/name) ask
 * about, for the roles that controls have. `x` marks the element; the expected names are those of the specification.
 */
export const CASES: readonly (readonly [what: string, markup: string, name: string])[] = [
  ['button from its text', '<button data-t="x">Connect</button>', 'Connect'],
  ['button from nested text', '<button data-t="x"><span><b>Con</b>nect</span></button>', 'Connect'],
  ['button from blocks', '<button data-t="x"><div>Set</div><div>Up</div></button>', 'Set Up'],
  ['button with a hidden part', '<button data-t="x">Connect<span hidden>x</span></button>', 'Connect'],
  [
    'button with a part laid out nowhere',
    '<button data-t="x">Connect<b style="display:none">x</b></button>',
    'Connect',
  ],
  [
    'button with an invisible part',
    '<button data-t="x">Connect<b style="visibility:hidden">x</b></button>',
    'Connect',
  ],
  [
    'button with a part hidden from readers',
    '<button data-t="x"><i aria-hidden="true">x</i>Connect</button>',
    'Connect',
  ],
  ['button with an image', '<button data-t="x"><img alt="Connect" src="a.png"></button>', 'Connect'],
  [
    'button with an image and text',
    '<button data-t="x"><img alt="Plug" src="a.png"> Connect</button>',
    'Plug Connect',
  ],
  [
    'button with an image that says nothing',
    '<button data-t="x"><img alt="" src="a.png">Connect</button>',
    'Connect',
  ],
  ['button with a drawing', '<button data-t="x"><svg><title>Connect</title></svg></button>', 'Connect'],
  [
    'button with a labelled part',
    '<button data-t="x"><span role="img" aria-label="Connect"></span></button>',
    'Connect',
  ],
  [
    'button with a labelled part in its text',
    '<button data-t="x">Admin <span role="img" aria-label="gear"></span> page</button>',
    'Admin gear page',
  ],
  ['button by aria-label', '<button data-t="x" aria-label="Connect">x</button>', 'Connect'],
  ['button by an empty aria-label', '<button data-t="x" aria-label="">Connect</button>', 'Connect'],
  ['button by a blank aria-label', '<button data-t="x" aria-label=" ">Connect</button>', 'Connect'],
  ['button by its title', '<button data-t="x" title="Connect"><svg></svg></button>', 'Connect'],
  ['button with text and title', '<button data-t="x" title="t">Connect</button>', 'Connect'],
  [
    'button by another element',
    '<b id="l">Connect</b><button data-t="x" aria-labelledby="l">x</button>',
    'Connect',
  ],
  [
    'button by two elements',
    '<b id="l">Connect</b><b id="m">Marketo</b><button data-t="x" aria-labelledby="l m"></button>',
    'Connect Marketo',
  ],
  [
    'button by itself and another',
    '<b id="l">Marketo</b><button data-t="x" id="b" aria-labelledby="b l">Connect</button>',
    'Connect Marketo',
  ],
  [
    'button by a hidden element',
    '<b id="l" hidden>Connect</b><button data-t="x" aria-labelledby="l">x</button>',
    'Connect',
  ],
  [
    'button by an element with a hidden part',
    '<b id="l">Connect<i hidden>x</i></b><button data-t="x" aria-labelledby="l"></button>',
    'Connect',
  ],
  [
    'button by an element with a label',
    '<b id="l" aria-label="Connect">x</b><button data-t="x" aria-labelledby="l"></button>',
    'Connect',
  ],
  [
    'button by an element that is not there',
    '<button data-t="x" aria-labelledby="none">Connect</button>',
    'Connect',
  ],
  [
    'button by an element and aria-label',
    '<b id="l">Connect</b><button data-t="x" aria-labelledby="l" aria-label="x"></button>',
    'Connect',
  ],
  ['button in a label', '<label>x <button data-t="x">Connect</button></label>', 'x Connect'],
  ['input button', '<input data-t="x" type="button" value="Connect">', 'Connect'],
  ['submit button', '<input data-t="x" type="submit" value="Connect">', 'Connect'],
  ['reset button', '<input data-t="x" type="reset" value="Connect">', 'Connect'],
  ['input button by its title', '<input data-t="x" type="button" title="Connect">', 'Connect'],
  ['image button', '<input data-t="x" type="image" alt="Connect">', 'Connect'],
  ['image button by its title', '<input data-t="x" type="image" title="Connect">', 'Connect'],
  [
    'input button with aria-label',
    '<input data-t="x" type="button" value="x" aria-label="Connect">',
    'Connect',
  ],
  ['submit button without a word', '<input data-t="x" type="submit">', 'Submit'],
  ['box with a role', '<div data-t="x" role="button" tabindex="0">Connect</div>', 'Connect'],
  ['summary', '<details><summary data-t="x">Connect</summary></details>', 'Connect'],
  ['link', '<a data-t="x" href="#">Connect</a>', 'Connect'],
  ['link with an image', '<a data-t="x" href="#"><img alt="Connect" src="a.png"></a>', 'Connect'],
  ['link with a title', '<a data-t="x" href="#" title="Connect"></a>', 'Connect'],
  ['link over lines', '<a data-t="x" href="#">Set\n   Up</a>', 'Set Up'],
  ['link with a break', '<a data-t="x" href="#">Set<br>Up</a>', 'Set Up'],
  ['tab', '<div role="tablist"><div data-t="x" role="tab">User Access</div></div>', 'User Access'],
  ['tab of blocks', '<div data-t="x" role="tab"><div>User</div> <div>Access</div></div>', 'User Access'],
  [
    'tab of inline parts',
    '<div data-t="x" role="tab"><span>User</span><span>Access</span></div>',
    'UserAccess',
  ],
  ['menu item', '<ul role="menu"><li data-t="x" role="menuitem">Settings</li></ul>', 'Settings'],
  ['checkbox by aria-label', '<input data-t="x" type="checkbox" aria-label="Select Bo">', 'Select Bo'],
  ['checkbox in a label', '<label><input data-t="x" type="checkbox"> Select Bo</label>', 'Select Bo'],
  [
    'checkbox with a label',
    '<input data-t="x" type="checkbox" id="c"><label for="c">Select Bo</label>',
    'Select Bo',
  ],
  ['checkbox with a title', '<input data-t="x" type="checkbox" title="Select Bo">', 'Select Bo'],
  [
    'box that is a checkbox',
    '<span data-t="x" role="checkbox" aria-checked="true">Select Bo</span>',
    'Select Bo',
  ],
  ['switch', '<button data-t="x" role="switch" aria-checked="true">Access</button>', 'Access'],
  ['field with a label', '<label for="f">Munchkin ID</label><input data-t="x" id="f">', 'Munchkin ID'],
  ['field in a label', '<label>Munchkin ID <input data-t="x"></label>', 'Munchkin ID'],
  [
    'field with two labels',
    '<label for="f">Munchkin</label><label for="f">ID</label><input data-t="x" id="f">',
    'Munchkin ID',
  ],
  [
    'field with a label that holds an image',
    '<label for="f"><img alt="Munchkin ID" src="a.png"></label><input data-t="x" id="f">',
    'Munchkin ID',
  ],
  ['field with a hidden label', '<label for="f" hidden>Search</label><input data-t="x" id="f">', 'Search'],
  [
    'field with an invisible label',
    '<label for="f" style="visibility:hidden">Search</label><input data-t="x" id="f">',
    'Search',
  ],
  [
    'field with a label hidden from readers',
    '<label for="f" aria-hidden="true">Search</label><input data-t="x" id="f">',
    'Search',
  ],
  [
    'input button with a label',
    '<label for="b">x</label><input data-t="x" id="b" type="button" value="Connect">',
    'x',
  ],
  ['field by its title', '<input data-t="x" title="Search">', 'Search'],
  ['field by its placeholder', '<input data-t="x" placeholder="Search">', 'Search'],
  ['field with title and placeholder', '<input data-t="x" title="Search" placeholder="Ann">', 'Search'],
  [
    'field by aria-placeholder',
    '<div data-t="x" role="textbox" contenteditable aria-placeholder="Search"></div>',
    'Search',
  ],
  [
    'search field by aria-label',
    '<input data-t="x" type="search" aria-label="Search users">',
    'Search users',
  ],
  ['field by an element', '<b id="l">Search</b><input data-t="x" aria-labelledby="l">', 'Search'],
  ['text area with a label', '<label for="f">Note</label><textarea data-t="x" id="f">x</textarea>', 'Note'],
  [
    'selection with a label',
    '<label for="f">Team</label><select data-t="x" id="f"><option>x</option></select>',
    'Team',
  ],
  ['selection by its title', '<select data-t="x" title="Team"><option>x</option></select>', 'Team'],
  [
    'box that is a field, with text in it',
    '<div data-t="x" role="textbox" contenteditable title="Note">x</div>',
    'Note',
  ],
  ['option', '<select><option data-t="x">Disconnect</option></select>', 'Disconnect'],
  [
    'button with a field in it',
    '<div data-t="x" role="button">Show <input value="10" aria-label="n"> rows</div>',
    'Show 10 rows',
  ],
];
