/** The package installer. Its address after the sign-in is a guess, and so a switch. */
import type { InstallerBoot } from './app/wire.ts';
import { documentOf, html } from './html.ts';
import { personOf } from './lightning.ts';
import { PACKAGE } from './org.ts';
import { go, lightningHost, NOT_FOUND, originOf, page, type Reply, type SignedIn, t } from './visit.ts';

const APEXP = '/packaging/installPackage.apexp';
const SETUP_UI = '/packagingSetupUI/ipLanding.app';

export const isInstaller = (pathname: string): boolean => pathname === APEXP || pathname === SETUP_UI;

/** The installer, or the way to its address. */
export function installer(visit: SignedIn): Reply {
  const { url, org, switches } = visit;
  const wanted = url.searchParams.get('p0') ?? url.searchParams.get('apvId');
  if (wanted !== PACKAGE.id) return NOT_FOUND;
  const onLightning = originOf(visit, org, lightningHost(visit, '/packagingSetupUI/'));
  if (url.pathname === APEXP && switches.installer === 'packagingSetupUI')
    return go(`${onLightning}${SETUP_UI}?${new URLSearchParams({ apvId: wanted })}`);
  const version = org.installed?.version;
  const boot: InstallerBoot = {
    page: 'installer',
    language: switches.language,
    switches,
    user: personOf(visit),
    company: org.org.company,
    package: PACKAGE.name,
    publisher: PACKAGE.publisher,
    version: PACKAGE.current,
    installed: version === undefined ? 'nothing' : version === PACKAGE.current ? 'same' : 'older',
    done: `${originOf(visit, org, lightningHost(visit, '/lightning/setup/'))}/lightning/setup/ImportedPackage/home`,
  };
  const title = t(visit, boot.installed === 'older' ? 'upgradeTitle' : 'installTitle', {
    name: PACKAGE.name,
  });
  return page(
    documentOf({
      lang: switches.language,
      title,
      style: 'installer.css',
      script: 'installer.ts',
      boot,
      body: html`<div id="auraInstaller"></div>`,
    }),
  );
}
