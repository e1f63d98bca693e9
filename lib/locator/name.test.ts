// @vitest-environment happy-dom
import { computeAccessibleName } from 'dom-accessibility-api';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { nameOf } from './name.ts';
import { bare, emailsIn, fold, isLabel, normalise } from './text.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

test.each([
  '<button data-t="x">Connect</button>',
  '<button data-t="x" title="t">Connect</button>',
  '<button data-t="x" title="Connect"><svg></svg></button>',
  '<button data-t="x" aria-label="Connect">x</button>',
  '<b id="l">Connect</b><button data-t="x" aria-labelledby="l">x</button>',
  '<button data-t="x"><img alt="Connect"></button>',
  '<button data-t="x"><span aria-hidden="true">x</span>Connect</button>',
  '<button data-t="x"><span hidden>x</span>Connect</button>',
  '<input data-t="x" type="submit" value="Connect">',
  '<input data-t="x" type="image" alt="Connect">',
  '<label for="f">Munchkin ID</label><input data-t="x" id="f">',
  '<label>Munchkin ID <input data-t="x"></label>',
  '<div data-t="x" role="tab"><div>User</div> <div>Access</div></div>',
  '<input data-t="x" type="checkbox" aria-label="Select Bo">',
])('the name of %s is what dom-accessibility-api says', (markup) => {
  const element = pageOf(markup)('x');
  expect(normalise(nameOf(element))).toBe(normalise(computeAccessibleName(element)));
});

test('labels are compared as consoles.md says', () => {
  expect(normalise('  Dis\u200bconnect\u00a0 ＡＢ ')).toBe('disconnect ab');
  expect(bare('✕ Disconnect…')).toBe('disconnect');
  expect(fold('Déconnexion')).toBe('deconnexion');
  expect(fold('接続')).toBe('接続');
  expect(isLabel({ fr: ['Paramètres d’administration'] }, "PARAMÈTRES D'ADMINISTRATION")).toBe(true);
  expect(emailsIn('Ann <Ann@X.example>, ann@x.example; bo@x.example')).toEqual([
    'ann@x.example',
    'bo@x.example',
  ]);
});
