import { describe, expect, it } from 'vitest';
import { makeNames } from './names.ts';
import { scrubSheet } from './sheet.ts';
import { scrubStyle } from './values.ts';

const sheet = (css: string): string => scrubSheet(css, makeNames());
const style = (css: string): string => scrubStyle(css, makeNames());

describe('a style sheet', () => {
  it('keeps layout and colours under other names', () => {
    expect(sheet('.card, #main > a:hover { margin: 0 4px; color: #0b6b65 !important }')).toBe(
      '.c1,#i2 > a:hover{margin:0 4px;color:#0b6b65!important;}',
    );
    expect(sheet('acme-card { display: grid } .acme-card { gap: 1rem }')).toBe(
      'x-1{display:grid;}.c2{gap:1rem;}',
    );
  });

  it('names a custom property alike where it is set and where it is used', () => {
    expect(sheet(':root{--ada: 4px}.a{padding:var(--ada, 2px) 0}')).toBe(
      ':root{--v1:4px;}.c2{padding:var(--v1, 2px) 0;}',
    );
  });

  it('keeps groups of rules, and rules nested in rules', () => {
    expect(sheet('@media (min-width: 1280px) and (hover:hover){.a{width:50%}}')).toBe(
      '@media (min-width: 1280px) and (hover:hover){.c1{width:50%;}}',
    );
    expect(sheet('.a{color:red;&:hover{color:blue}> b{width:1px}}')).toBe(
      '.c1{color:red;&:hover{color:blue;}> b{width:1px;}}',
    );
    expect(sheet('@layer ada{.a{top:0}}')).toBe('@layer a1{.c2{top:0;}}');
  });

  it('tells that a box is made by `content`, never what it says', () => {
    expect(sheet('.a::after{content:"ada@acme.example";display:block}')).toBe(
      '.c1::after{content:"";display:block;}',
    );
    expect(sheet('.a::after{content:none}')).toBe('');
  });

  it('drops what loads, names or says something', () => {
    expect(
      sheet('@font-face{font-family:Acme;src:url(x)}@import "acme.css";@charset "utf-8";.a{top:0}'),
    ).toBe('.c1{top:0;}');
    expect(sheet('.a{background:#fff url(https://acme.example/ada.png) no-repeat}')).toBe(
      '.c1{background:#fff none no-repeat;}',
    );
    expect(sheet('.a{font:bold 12px/1.5 Acme, serif}')).toBe('.c1{font:bold 12px/1.5 sans-serif;}');
    expect(sheet('.a{animation:ada 1s;cursor:url(ada.cur),auto;quotes:"ada"}')).toBe('');
    expect(sheet('@supports selector(ada){.a{top:0}}@keyframes ada{to{top:0}}@page ada{margin:0}')).toBe('');
  });

  it('drops selectors that ask for values, and keeps the others beside them', () => {
    expect(sheet('a[href*="ada"], .b, [data-user=ada], [aria-selected="true"]{top:0}')).toBe(
      '.c1,[aria-selected="true"]{top:0;}',
    );
    expect(sheet('.a:not([title=ada]){top:0}')).toBe('');
    expect(sheet('tr:nth-child(2n + 1) td:not(.x, #y){top:0}')).toBe(
      'tr:nth-child(2n + 1) td:not(.c1,#i2){top:0;}',
    );
  });

  it('names the areas of a grid', () => {
    expect(sheet('.a{grid-template-areas:"ada bo" ". bo"}.b{grid-area:bo}')).toBe(
      '.c1{grid-template-areas:"a2 a3" ". a3";}.c4{grid-area:a3;}',
    );
  });

  it('takes no number for a layout that could be somebody’s', () => {
    expect(style('--card: 4111 1111 1111 1111; --phone: +15550100; order: 123456789')).toBe('');
    expect(style('z-index:2147483647;width:123456789px;font-weight:700;line-height:1.45')).toBe(
      'z-index:99999;width:99999px;font-weight:700;line-height:1.45',
    );
  });

  it('is not led astray by broken text', () => {
    for (const css of [
      '.a{',
      '}}.a{top:0',
      '.a{top:0;"ada',
      '/* ada',
      '@media (',
      'a:not(',
      '\\',
      '.\\61 da{top:0}',
    ])
      expect(sheet(css)).not.toMatch(/ada/);
  });
});
