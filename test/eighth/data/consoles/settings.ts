/** With the page of unsubscribes, its link, its button and what it says when it is saved. */
import type { Control, Place, Sign } from '../../../../lib/consoles/console.ts';
import { adminSettings } from '../../../../lib/consoles/labels.ts';
import * as shipped from '../../../../lib/consoles/settings.ts';

export const SETTINGS_PAGES: readonly Place[] = [
  ...shipped.SETTINGS_PAGES,
  { id: 'sales.unsubscribes', hash: /^#!?\/?settings\/admin\/unsubscribes([/?].*)?$/ },
];

export const SETTINGS: readonly Control[] = [
  ...shipped.SETTINGS,
  {
    id: 'sales.navUnsubscribes',
    places: [],
    roles: ['link'],
    names: {
      en: ['Unsubscribes'],
      ja: ['配信停止'],
      fr: ['Désabonnements'],
      de: ['Abmeldungen'],
      es: ['Bajas'],
      pt: ['Cancelamentos'],
    },
    region: { kind: 'nav', group: adminSettings },
  },
  {
    id: 'sales.unsubscribesSave',
    places: ['sales.unsubscribes'],
    roles: ['button'],
    names: {
      en: ['Save'],
      ja: ['保存'],
      fr: ['Enregistrer'],
      de: ['Speichern'],
      es: ['Guardar'],
      pt: ['Salvar'],
    },
    region: { kind: 'main' },
  },
  {
    id: 'sales.unsubscribesSaved',
    places: ['sales.unsubscribes'],
    roles: ['text'],
    names: {
      en: ['Your changes were saved.'],
      ja: ['変更を保存しました。'],
      fr: ['Vos modifications ont été enregistrées.'],
      de: ['Ihre Änderungen wurden gespeichert.'],
      es: ['Se han guardado los cambios.'],
      pt: ['As alterações foram salvas.'],
    },
    region: { kind: 'anywhere' },
  },
];

export const SALES_SIGNS: readonly Sign[] = [
  ...shipped.SALES_SIGNS,
  {
    id: 'sales.unsubscribesSaved',
    console: 'sales',
    shown: { control: 'sales.unsubscribesSaved', is: 'there' },
  },
];
