import { render } from 'preact';
import browser from 'webextension-polyfill';
import { OptionsScreen } from '../../components/options/OptionsScreen.tsx';
import { type Screen, ScreenContext } from '../../components/screen/screen.ts';
import { ask } from '../../lib/calls/client.ts';
import { tokenStyles } from '../../lib/overlay/tokens.ts';
import { screenLanguage } from '../../lib/words/language.ts';
import { shownWords } from '../../lib/words/shown.ts';
import { surfaceOf } from '../popup/surface.ts';
import '../../components/looks/index.css';

const language = screenLanguage(browser.i18n.getMessage('language') || browser.i18n.getUILanguage());
const screen: Screen = {
  language,
  ask,
  now: Date.now,
  trusts: (event) => event.isTrusted,
  surface: surfaceOf('tab'),
};

const style = document.createElement('style');
style.textContent = tokenStyles();
document.head.prepend(style);
document.title = `${shownWords[language].settings} · Handrail`;
document.documentElement.lang = language;
document.documentElement.dataset.surface = 'tab';
document.documentElement.dataset.screen = 'options';

const root = document.getElementById('app');
if (root !== null)
  render(
    <ScreenContext.Provider value={screen}>
      <OptionsScreen />
    </ScreenContext.Provider>,
    root,
  );
