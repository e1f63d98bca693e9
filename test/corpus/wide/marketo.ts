/** Marketo's pages on the way of the onboarding (consoles.md, "Marketo Engage"). */
import * as L from '../../../lib/consoles/labels-marketo.ts';
import { entry, type Paper, page, type Sheet, value } from './sheet.ts';

const tree = (paper: Paper) => {
  const { label, at } = paper;
  return [
    { title: 'Security', entries: [entry('Users & Roles'), entry('Audit Trail')] },
    {
      title: 'Integration',
      entries: [
        entry('Email'),
        entry(label(L.salesInsight), at('marketo.salesInsight')),
        entry('LaunchPoint'),
      ],
    },
  ];
};

const section = (paper: Paper, panel: string): string => {
  const { kit, label, at } = paper;
  const tabs = [
    entry('Sales Insight Config'),
    entry(label(L.actionsConfig), at('marketo.actionsConfig'), true),
  ];
  return page(paper, tree(paper), `${kit.title('Marketo')}${kit.tabs(tabs, panel)}`);
};

export const MARKETO_SHEETS: readonly Sheet[] = [
  {
    place: null,
    controls: ['marketo.launch'],
    body: (paper) => {
      const { kit, label, at, say } = paper;
      const launch = kit.button(label(L.launch), at('marketo.launch'), 'main');
      return page(
        paper,
        [],
        `${kit.title('Marketo Engage')}<p>${say('intro')}</p>${launch} ${kit.link(say('help'))}`,
      );
    },
  },
  {
    place: null,
    controls: ['marketo.admin'],
    body: (paper) => {
      const { kit, label, at, say } = paper;
      const tabs = [
        entry('My Marketo', '', true),
        entry('Analytics'),
        entry(label(L.admin), at('marketo.admin')),
      ];
      return page(paper, [], kit.tabs(tabs, kit.card(say('activity'), `<p>${say('intro')}</p>`)));
    },
  },
  {
    place: null,
    controls: ['marketo.salesInsight', 'marketo.actionsConfig', 'marketo.sendInvite'],
    body: (paper) => {
      const { kit, label, at, say } = paper;
      const list = kit.table([say('name'), say('email')], [['Ann Lee', 'ann.lee@acme.example']]);
      const invite = kit.button(label(L.sendInvite), at('marketo.sendInvite'), 'main');
      return section(paper, kit.card('Sales Account', `<p>${say('intro')}</p>${list}${invite}`));
    },
  },
  {
    place: null,
    controls: [
      'marketo.salesInsight',
      'marketo.clientId',
      'marketo.clientSecret',
      'marketo.sync',
      'marketo.syncState',
    ],
    body: (paper) => {
      const { kit, label, at } = paper;
      const shown = `${value(label(L.clientId), at('marketo.clientId'), 'a1b2-c3d4')}${value(label(L.clientSecret), at('marketo.clientSecret'), '••••••••')}`;
      const state = `<p>Status: <span${at('marketo.syncState')}>${label(L.syncing)}</span></p>`;
      const sync = kit.button(label(L.sync), at('marketo.sync'), 'main');
      return section(
        paper,
        `${kit.card(label(L.integrationInfo), shown)}${kit.card(label(L.actionFieldSync), `${state}${sync}`)}`,
      );
    },
  },
  {
    place: null,
    controls: ['marketo.startSync'],
    body: (paper) => {
      const { kit, label, at, say } = paper;
      const fields = kit.table([say('name'), ''], [['Actions Call Outcome', '✓']]);
      const buttons = `${kit.button(say('cancel'))} ${kit.button(label(L.startSync), at('marketo.startSync'), 'main')}`;
      return `${section(paper, kit.card(label(L.actionFieldSync), ''))}${kit.dialog('Preview', fields, buttons)}`;
    },
  },
];
