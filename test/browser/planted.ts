/** A page with secrets wherever a page can have them, and what its scripts do with it afterwards. */
import type { Page } from '@playwright/test';

export const PLANTED = 'https://planted.example/ada.lovelace?token=tok-SeCrEt-zq81';

/** All of them begin with a mark of their own, so that a find says where it stood. */
export const SECRETS = [
  'Ada Lovelace',
  'ada.lovelace@acme.example',
  'tok-SeCrEt-zq81',
  'AcmeWidgets',
  'hunter2zq',
  '4111 1111 1111 1111',
  ...[
    'text',
    'attr',
    'class',
    'id',
    'style',
    'prop',
    'sheet',
    'font',
    'import',
    'title',
    'svg',
    'shadow',
    'late',
  ].flatMap((where) => [`zq${where}secret`, `zq${where}other`]),
  ...['frame', 'value', 'option', 'comment', 'data', 'tag', 'adopted', 'area', 'textarea', 'inserted'].map(
    (where) => `zq${where}secret`,
  ),
] as const;

const DATA = `data:text/plain,${encodeURIComponent('zqdatasecret')}`;

export const HTML = `<!doctype html><html class="zqclasssecret"><head>
<title>zqtitlesecret Ada Lovelace</title><meta name="description" content="zqattrsecret">
<base href="https://planted.example/zqattrother/">
<style>@import "zqimportsecret.css";@font-face{font-family:zqfontsecret;src:url(zqfontother)}
/* zqsheetsecret AcmeWidgets */
:root{--zqpropsecret:"zqpropother";--card:4111 1111 1111 1111}
.zqclassother{content:"zqsheetother";color:#0b6b65;background:#eef url(zqsheetsecret.png)}
.zqclassother::after{content:"Ada Lovelace ada.lovelace@acme.example"}
#zqidsecret[data-user="zqattrsecret"],zqtagsecret-box{border:1px solid red;font:14px/1.4 zqfontsecret}
@container zqsheetother (min-width:1px){.x{top:0}} @layer zqsheetsecret{.y{top:0}}
.grid{display:grid;grid-template-areas:"zqareasecret zqareasecret"}
</style></head>
<body data-tenant="AcmeWidgets" class="zqclassother">
<!-- zqcommentsecret -->
<h1>Marketo</h1><nav><a href="/ada.lovelace@acme.example?x=zqattrsecret" title="zqattrother">User Access</a></nav>
<p id="zqidsecret" style="color:red;--zqstylesecret:zqstyleother;background:url('zqstylesecret')">Ada Lovelace, zqtextsecret</p>
<p id="zqidother" lang="zqattrsecret" aria-label="Ada Lovelace" aria-description="zqattrother">zqtextother 4111 1111 1111 1111</p>
<table><tr class="row"><td>ada.lovelace@acme.example</td><td><button id="own">Disconnect</button></td></tr></table>
<form action="/zqattrsecret" name="zqattrother"><input name="zqattrsecret" value="zqvaluesecret" placeholder="zqattrsecret">
<input id="secret" type="password" value="hunter2zq"><input type="submit" value="zqvaluesecret"><input type="button" value="Connect">
<input type="checkbox" value="zqvaluesecret" checked><input type="hidden" value="zqvaluesecret">
<textarea placeholder="zqtextareasecret">zqtextareasecret</textarea>
<select><option value="zqoptionsecret">zqoptionsecret</option></select>
<input list="l"><datalist id="l"><option value="zqoptionsecret"></datalist></form>
<img src="${DATA}" alt="zqattrsecret" width="20" height="20" srcset="zqattrother.png 2x">
<svg width="90" height="20"><title>zqsvgsecret</title><text x="0" y="9">zqsvgother</text><a href="#zqsvgsecret"><rect width="9" height="9"/></a></svg>
<math><mtext>zqtextsecret</mtext></math><noscript>zqtextother</noscript><template><p>zqtextsecret</p></template>
<zqtagsecret-box zqattrsecret="zqattrother">zqtextsecret</zqtagsecret-box><zqtagsecret>zqtextsecret</zqtagsecret>
<div id="host"></div><div id="closed"></div><canvas width="9" height="9" title="zqattrsecret">zqtextsecret</canvas>
<iframe srcdoc="<title>zqtitleother</title><p class=zqframesecret title=zqframesecret>zqframesecret</p>" title="zqattrsecret" name="zqattrother"></iframe>
<iframe src="https://other.example/zqframesecret" title="zqattrsecret"></iframe>
<div contenteditable>zqtextsecret</div><ul><li>Ada</li><li>Lovelace</li></ul>
<script>var zqtextsecret = 'zqtextother'</script>
<script>
for (const mode of ['open', 'closed']) {
  const root = document.getElementById(mode === 'open' ? 'host' : 'closed').attachShadow({ mode });
  root.innerHTML = '<style>.zqshadowsecret{content:"zqshadowother"}</style><b class="zqshadowsecret" title="zqshadowother">zqshadowsecret</b>';
}
</script></body></html>`;

/** Every kind of change that a page can make to itself. */
export async function change(page: Page): Promise<void> {
  await page.evaluate(() => {
    const p = document.createElement('p');
    p.className = 'zqlatesecret';
    p.title = 'zqlateother';
    p.style.setProperty('--zqlatesecret', '"zqlateother"');
    p.style.background = 'url(zqlatesecret.png)';
    p.textContent = 'zqlatesecret Ada Lovelace';
    document.body.append(p, document.createComment('zqlateother'));
    const own = document.getElementById('zqidsecret');
    if (own?.firstChild instanceof Text) own.firstChild.data = 'zqlateother ada.lovelace@acme.example';
    own?.setAttribute('class', 'zqlatesecret');
    own?.setAttribute('data-zqlatesecret', 'zqlateother');
    own?.style.setProperty('color', 'blue');
    own?.style.setProperty('font-family', 'zqlatesecret');
    const style = document.createElement('style');
    style.textContent = '.zqlatesecret{content:"zqlateother"}';
    document.head.append(style);
    style.append('.zqlateother::after{content:"zqlatesecret"}');
    style.sheet?.insertRule('.zqinsertedsecret{content:"zqinsertedsecret"}');
    const first = document.styleSheets[0];
    first?.insertRule(
      '.zqinsertedsecret{--zqinsertedsecret:"zqinsertedsecret";top:0}',
      first.cssRules.length,
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.zqadoptedsecret{content:"zqadoptedsecret";--a:zqadoptedsecret;color:red}');
    document.adoptedStyleSheets = [sheet];
    const shadow = document.getElementById('host')?.shadowRoot;
    if (shadow) {
      shadow.adoptedStyleSheets = [sheet];
      shadow.append('zqlatesecret');
    }
    document.title = 'zqlatesecret';
    for (const field of document.querySelectorAll('input,textarea'))
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
        field.value = 'zqlatesecret';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.setAttribute('value', 'zqlateother');
      }
    const secret = document.getElementById('secret');
    if (secret instanceof HTMLInputElement) secret.type = 'text';
    const late = document.createElement('div');
    document.body.append(late);
    late.attachShadow({ mode: 'open' }).innerHTML = '<i title="zqlatesecret">zqlateother</i>';
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p title="zqlatesecret">zqlateother</p>';
    document.body.append(frame);
    history.pushState(null, '', '/zqlatesecret#ada.lovelace@acme.example');
    document.getSelection()?.selectAllChildren(document.body);
  });
}
