import { describe, expect, it } from 'vitest';
import { columnsOf } from './columns.ts';
import type { Column } from './roster.ts';

const table = (text: string): string[][] => text.split('\n').map((line) => line.split(','));
const at = (column: Column | null) => column?.at ?? null;
const told = (text: string, choice: number | null = null) => {
  const { email, emailBy, first, last, full, header, candidates } = columnsOf(table(text), choice);
  return {
    email: at(email),
    by: emailBy,
    first: at(first),
    last: at(last),
    full: at(full),
    header,
    candidates: candidates.map((column) => column.at),
  };
};

describe('columns', () => {
  it.each([
    ['First Name,Last Name,E-mail Address', 0, 1, null, 2],
    ['email,FIRST_NAME,LAST_NAME', 1, 2, null, 0],
    ['姓,名,メールアドレス', 1, 0, null, 2],
    ['氏名,電子メール アドレス', null, null, 0, 1],
    ['Ｅメール,お名前', null, null, 1, 0],
    ['Prénom,Nom,Adresse e-mail', 0, 1, null, 2],
    ['Nom,Courriel', null, null, 0, 1],
    ['Vorname,Name,E-Mail-Adresse', 0, 1, null, 2],
    ['Name,E-Mail', null, null, 0, 1],
    ['Nombre,Apellidos,Correo electrónico', 0, 1, null, 2],
    ['Nombre,Correo', null, null, 0, 1],
    ['Nome,Sobrenome,Endereço de e-mail', 0, 1, null, 2],
    ['Nome completo,E‑mail', null, null, 0, 1],
  ])('are told by the header %s', (header, first, last, full, email) => {
    const row = header.split(',').map((_, n) => (n === email ? 'ada@x.example' : 'Ada'));
    expect(told(`${header}\n${row.join(',')}`)).toEqual({
      email,
      by: 'header',
      first,
      last,
      full,
      header: true,
      candidates: [],
    });
  });

  it('are told by what stands in them where the header says nothing', () => {
    expect(told('Wer,Wohin\nAda,ada@x.example\nBo,bo@x.example')).toMatchObject({
      email: 1,
      by: 'content',
      header: true,
    });
  });

  it('are told where half of the addresses are wrong', () => {
    expect(told('Wer,Wohin\nAda,ada@x.example\nBo,bo')).toMatchObject({ email: 1, header: true });
  });

  it('without a header begin with a person', () => {
    expect(told('Ada,ada@x.example\nBo,bo@x.example')).toMatchObject({ email: 1, header: false });
    expect(told('ada@x.example')).toMatchObject({ email: 0, by: 'content', header: false });
  });

  it('take a first row with an address that lacks its @ for a person', () => {
    expect(told('ada.x.example\nbo@x.example\ncy@x.example')).toMatchObject({ email: 0, header: false });
  });

  it('are asked about where two hold addresses, or header and content differ', () => {
    expect(told('Email,E-mail\na@x.example,b@x.example')).toMatchObject({ email: null, candidates: [0, 1] });
    expect(told('Work,Private\na@x.example,b@x.example')).toMatchObject({ email: null, candidates: [0, 1] });
    expect(told('Email,Login\nAda,ada@x.example')).toMatchObject({ email: null, candidates: [0, 1] });
    expect(told('Work,Private\na@x.example,b@x.example', 1)).toMatchObject({ email: 1, by: 'choice' });
  });

  it('prefer the one named so to a further one that also holds addresses', () => {
    expect(told('Manager,Email\nm@x.example,a@x.example')).toMatchObject({ email: 1, by: 'header' });
  });

  it('without any address are all asked about, as far as anything stands in them', () => {
    expect(told('Name,Wo,Leer\nAda,Oslo,')).toMatchObject({ email: null, candidates: [0, 1] });
  });

  it('are asked about as far as a person can choose among them', () => {
    const wide = Array.from({ length: 5000 }, (_, n) => `x${n}`).join(',');
    expect(told(`${wide}\n${wide}`).candidates).toHaveLength(30);
  });

  it('show a name and the first cell that has something', () => {
    const [work] = columnsOf(table('Work,Private\n,b@x.example\na@x.example,c@x.example'), null).candidates;
    expect(work).toEqual({ at: 0, name: 'Work', example: 'a@x.example' });
  });
});
