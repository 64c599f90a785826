import { REGOLE_PREDEFINITE } from '../../src/core';
import { parseRegole, parseRegoleJson, regoleInVigore } from '../../src/settings';
import { CHIAVI_REGOLE, SCHEMA_REGOLE } from '../../src/settings/regole';

describe('parseRegole', () => {
  test.each([
    [{ tetto: null }],
    [{ tetto: 120.5 }],
    [{ minore: 'inversa' }],
    [{ minore: 'si-no' }],
    [{ tolleranzaGiorni: 0 }],
    [{ mancanti: 'escludi' }],
    [{ aggregazioneEnte: 'prospettive' }],
    [{ aggregazioneUnita: 'obiettivi' }],
    [{ fasce: [76, 0] }],
    [{ pesoEsclusi: 'mantenuto' }],
    [{ ...REGOLE_PREDEFINITE }],
    [{}],
  ])('takes %j as it is', (json) => {
    expect(parseRegole(json)).toEqual({ ok: true, regole: json });
  });

  test.each([
    ['tetto', -5],
    ['tetto', 0],
    ['tetto', '100'],
    ['minore', 'specular'],
    ['tolleranzaGiorni', -1],
    ['tolleranzaGiorni', 1.5],
    ['tolleranzaGiorni', 1e9],
    ['mancanti', null],
    ['aggregazioneEnte', 'media'],
    ['aggregazioneUnita', 'prospettive'],
    ['pesoEsclusi', 'zero'],
    ['fasce', [70, 90]],
    ['fasce', [90, 90]],
    ['fasce', [90, -1]],
    ['fasce', [90]],
    ['fasce', [95, 90, 70]],
    ['fasce', '90; 70'],
  ])('refuses %s %j and names the setting and what was read', (chiave, letto) => {
    expect(parseRegole({ [chiave]: letto })).toEqual({
      ok: false,
      problema: { kind: 'impossibile', chiave, letto },
    });
  });

  test.each(['teto', '__proto__', 'toString', 'Tetto'])(
    'does not know the setting %s',
    (chiave) => {
      expect(parseRegoleJson(`{ ${JSON.stringify(chiave)}: 100 }`)).toEqual({
        ok: false,
        problema: { kind: 'sconosciuta', chiave },
      });
    },
  );

  test.each(['[]', 'null', '100', '"tetto"'])('wants an object, not %s', (testo) => {
    expect(parseRegoleJson(testo)).toEqual({ ok: false, problema: { kind: 'non-oggetto' } });
  });

  test.each(['', '{ tetto: 100 }', '{ "tetto": 100'])('wants JSON, not %s', (testo) => {
    expect(parseRegoleJson(testo)).toEqual({ ok: false, problema: { kind: 'json' } });
  });

  it('reads what a Windows editor saves with a byte order mark', () => {
    expect(parseRegoleJson('\uFEFF{ "tetto": 110 }')).toEqual({ ok: true, regole: { tetto: 110 } });
  });

  it('has a schema for every setting and for nothing else', () => {
    expect(Object.keys(SCHEMA_REGOLE.shape).sort()).toEqual([...CHIAVI_REGOLE].sort());
    expect(SCHEMA_REGOLE.safeParse(REGOLE_PREDEFINITE).success).toBe(true);
  });
});

describe('regoleInVigore', () => {
  it('lets --regole overrule the sheet, and the sheet the defaults', () => {
    const cartella = { tetto: 110, mancanti: 'zero' } as const;
    expect(regoleInVigore(cartella, { tetto: null })).toEqual({
      ...REGOLE_PREDEFINITE,
      tetto: null,
      mancanti: 'zero',
    });
  });
});
