import type { DecoyName } from '../kept-out.ts';
import { PEOPLE } from '../place.ts';
import { made, type Site } from '../site.ts';
import { type Decoy, inBody, inMain, say, wordsOf } from './decoys.ts';
import { verb } from './scenery.ts';

/* People beside those of the list, and how they are reached, some of it with the words. */

/** Only where words that connect, or that disconnect, name no product. */
const about =
  (controls: RegExp, decoy: Decoy): Decoy =>
  (site: Site) =>
    controls.test(site.control) &&
    site.subject !== null &&
    !/marketo/i.test(wordsOf(site.subject)) &&
    decoy(site);

const JOINS = /\.(connect|rowGrant)$/;

export const CALLERS = {
  /** Mailgun's and SendGrid's suppressions. */
  bounceLog: inMain((_words, site) =>
    site.kit.card(
      'Bounced messages',
      site.kit.table(
        [say(site, 'email'), 'Answer', ''],
        site.draw
          .some(PEOPLE, 2)
          .map(([, email], at) => [
            email,
            ['552 5.2.2 Mailbox full', '421 4.4.1 Timed out'][at] ?? '',
            site.kit.button('Resend'),
          ]),
      ),
    ),
  ),
  /** Salesloft's dialler, after a call. */
  callOutcome: verb(
    inMain(
      (words, site) =>
        `<form class="call-log" style="max-width:420px;margin:12px 0;padding:12px;border:1px solid #ccc"><fieldset style="margin:0;border:0"><legend style="font-weight:600">How did your call with Mara Voss go?</legend>${[
          'No answer',
          words,
          'Left a voicemail',
        ]
          .map(
            (outcome, at) =>
              `<div style="padding:4px 0"><label><input type="radio" name="disposition" value="${at}"> ${outcome}</label></div>`,
          )
          .join(
            '',
          )}</fieldset><textarea rows="2" aria-label="Note" style="width:360px"></textarea><div><button type="submit">Log call</button> <button type="button">${say(site, 'cancel')}</button></div></form>`,
    ),
  ),
  /** LinkedIn Sales Navigator in other products. */
  leadCard: about(
    JOINS,
    inMain(
      (words) =>
        `<aside class="sales-nav-lead" aria-label="LinkedIn Sales Navigator" style="max-width:420px;margin:12px 0;border:1px solid #ccc;border-radius:8px"><div style="padding:8px 16px;background:#0a66c2;color:#fff"><b>LinkedIn</b> Sales Navigator</div><div style="display:flex;gap:12px;align-items:center;padding:16px"><span aria-hidden="true" style="width:48px;height:48px;border-radius:50%;background:#dcd;line-height:48px;text-align:center">MV</span><div style="flex:1"><a href="https://www.linkedin.com/in/mara-voss" target="_blank"><b>Mara Voss</b></a> <small>2nd</small><div>VP Operations, Globex</div></div><button type="button" class="lead-invite">${words}</button> <button type="button">Message</button></div></aside>`,
    ),
  ),
  /** Bitwarden's bar, which pushes the page down. */
  passwordPrompt: (site) => {
    // It lies upon what kits fix at the top of the window.
    if (/gear|settings/.test(site.control) || site.subject === null) return false;
    const { body } = site.document;
    const [, email] = site.draw.pick(PEOPLE);
    body.prepend(made(site, '<div id="bit-notification-bar-spacer" style="height:42px"></div>'));
    body.append(
      made(
        site,
        `<div id="bit-notification-bar" role="region" aria-label="Bitwarden" style="position:fixed;top:0;left:0;right:0;box-sizing:border-box;height:42px;display:flex;gap:16px;align-items:center;padding:0 16px;border-bottom:2px solid #175ddc;background:#fff;z-index:2147483647"><b style="color:#175ddc">bitwarden</b><span style="flex:1">Should Bitwarden remember the password of <b>${email}</b> for you?</span><button type="button">Never</button><button type="button">Yes, save</button></div>`,
      ),
    );
    return true;
  },
  /** WiseStamp's and other makers of signatures. */
  signaturePreview: about(
    JOINS,
    inMain((words, site) => {
      const [name, email] = PEOPLE[0];
      return site.kit.card(
        say(site, 'signature'),
        `<div class="signature-preview" style="max-width:420px;padding:16px;border:1px dashed #bbb"><table role="presentation" cellspacing="0" cellpadding="0"><tbody><tr><td style="width:56px"><span aria-hidden="true" style="display:block;width:48px;height:48px;background:#cde"></span></td><td><b>${name}</b><br>Acme · Sales<br><a href="mailto:${email}">${email}</a><br><a href="https://www.linkedin.com/in/ann-lee" target="_blank">${words}</a> · <a href="https://meet.acme.example/ann" target="_blank">Book a meeting</a></td></tr></tbody></table></div>`,
      );
    }),
  ),
  /** Genesys' and other telephones within a page. */
  softphone: about(
    /^sales\.disconnect$/,
    inBody(
      (words) =>
        `<section class="softphone" aria-label="Phone" style="position:fixed;right:16px;bottom:16px;box-sizing:border-box;width:280px;padding:12px;border-radius:8px;background:#23395d;color:#fff;box-shadow:0 4px 16px #0005;z-index:900"><div style="display:flex;justify-content:space-between"><b>Mara Voss</b> <span role="timer">02:13</span></div><div>+49 30 555 0142</div><div style="display:flex;gap:8px;padding-top:12px"><button type="button" aria-pressed="false">Mute</button><button type="button" aria-pressed="false">Hold</button><button type="button" style="background:#c33;color:#fff">${words}</button></div></section>`,
    ),
  ),
} satisfies Readonly<Partial<Record<DecoyName, Decoy>>>;
