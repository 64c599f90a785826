import { html, type TemplateResult } from 'lit';
import { parseIsoDate } from '../../core';
import { LINGUE, type Lingua } from '../../locale/lingua';
import type { Preferenze } from '../stato';
import type { Contesto } from './contesto';
import { fogli } from './fogli';
import { individuali } from './individuali';
import { progetti } from './progetti';

const NOMI: Readonly<Record<Lingua, string>> = { it: 'Italiano', en: 'English' };
const YEAR = /^\d{4}$/;

/** Who, which year, which day, which language; the sheets on request, and the schede. */
export function impostazioni(contesto: Contesto): TemplateResult {
  const { stato, parole, manda } = contesto;
  const { impostazioni: testi } = parole.testi;
  const { preferenze } = stato;
  const cambia = (nuove: Partial<Preferenze>): void => {
    manda({ kind: 'preferenze', preferenze: nuove });
  };
  return html`<form
      class="impostazioni"
      @submit=${(event: Event) => {
        event.preventDefault();
      }}
    >
      ${campo('chi', testi.chi, testi.chiAiuto, {
        type: 'text',
        value: preferenze.chi,
        onChange: (chi) => {
          cambia({ chi: chi.trim() });
        },
      })}
      ${campo('anno', testi.anno, testi.annoAiuto, {
        type: 'number',
        value: preferenze.anno === null ? '' : String(preferenze.anno),
        onChange: (anno) => {
          cambia({ anno: YEAR.test(anno) ? Number(anno) : null });
        },
      })}
      ${campo('al', testi.al, testi.alAiuto, {
        type: 'date',
        value: preferenze.al ?? '',
        onChange: (al) => {
          cambia({ al: parseIsoDate(al) });
        },
      })}
      <label for="campo-lingua">${testi.lingua}</label>
      <select
        id="campo-lingua"
        @change=${(event: Event) => {
          const valore =
            event.currentTarget instanceof HTMLSelectElement ? event.currentTarget.value : '';
          cambia({ lingua: LINGUE.find((lingua) => lingua === valore) ?? 'it' });
        }}
      >
        ${LINGUE.map(
          (lingua) =>
            html`<option value=${lingua} .selected=${lingua === preferenze.lingua}>
              ${NOMI[lingua]}
            </option>`,
        )}
      </select>
      <p class="aiuto">${testi.annullaAiuto}</p>
    </form>
    ${fogli(contesto)} ${progetti(contesto)} ${individuali(contesto)}`;
}

function campo(
  nome: string,
  etichetta: string,
  aiuto: string,
  input: {
    readonly type: string;
    readonly value: string;
    readonly onChange: (value: string) => void;
  },
): TemplateResult {
  return html`<label for=${`campo-${nome}`}>${etichetta}</label>
    <input
      id=${`campo-${nome}`}
      type=${input.type}
      .value=${input.value}
      aria-describedby=${`aiuto-${nome}`}
      @change=${(event: Event) => {
        if (event.currentTarget instanceof HTMLInputElement) {
          input.onChange(event.currentTarget.value);
        }
      }}
    />
    <p class="aiuto" id=${`aiuto-${nome}`}>${aiuto}</p>`;
}
