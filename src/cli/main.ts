import { applyPlan, emptyWorkbook, readWorkbook } from '../host/file';
import { TESTI_CLI } from '../locale/cli';
import { parseArgomenti } from './argomenti';
import { coloriFor } from './colori';
import { scriveCartella } from './comandi';
import { esegui, type Eseguito } from './esegui';
import { baseFolder } from './percorsi';
import { rifiutoLine } from './rifiuto';
import { eseguiSchede } from './schede';
import { stampaAnni } from './anni';
import { stampaSchede, stampaScrittura, stampaStorico, stampaVerifica } from './stampa';
import { systemCode } from './systemErrors';

/** Exit codes of contract 7. */
const DONE = 0;
const STRICT_ERRORS = 1;
const COULD_NOT = 2;

async function main(argv: readonly string[]): Promise<number> {
  const lettura = parseArgomenti(argv);
  switch (lettura.kind) {
    case 'aiuto':
      print([TESTI_CLI[lettura.lingua].aiuto]);
      return DONE;
    case 'errore':
      return refuse(rifiutoLine(lettura.lingua, lettura.errore));
    case 'argomenti':
      break;
  }
  const { argomenti } = lettura;
  try {
    const ambiente = {
      base: baseFolder(process.env, process.cwd()),
      quando: localTime(new Date()),
      formato: { readWorkbook, applyPlan, emptyWorkbook },
    };
    if (argomenti.comando === 'schede') {
      const schede = await eseguiSchede(argomenti, ambiente);
      if (!schede.ok) return refuse(rifiutoLine(argomenti.lingua, schede.rifiuto));
      print(stampaSchede(argomenti, schede.value));
      return argomenti.strict && schede.value.conErrori ? STRICT_ERRORS : DONE;
    }
    const tentativo = await esegui(argomenti, ambiente);
    if (!tentativo.ok) return refuse(rifiutoLine(argomenti.lingua, tentativo.rifiuto));
    print(linesOf(tentativo.value));
    return argomenti.strict && tentativo.value.conErrori ? STRICT_ERRORS : DONE;
  } catch (error) {
    const params = { motivo: systemCode(error) };
    return refuse(rifiutoLine(argomenti.lingua, { code: 'interno', params }));
  }
}

function linesOf({
  argomenti,
  calcolato,
  scrittura,
  confronto,
  date,
}: Eseguito): readonly string[] {
  if (date !== null) return stampaStorico(argomenti, calcolato, scrittura, date);
  if (argomenti.comando === 'anni') {
    return stampaAnni(argomenti, confronto, coloriFor(process.stdout, process.env));
  }
  return scriveCartella(argomenti.comando)
    ? stampaScrittura(argomenti, calcolato, scrittura)
    : stampaVerifica(argomenti, calcolato, coloriFor(process.stdout, process.env));
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function refuse(line: string): number {
  process.stderr.write(`${line}\n`);
  return COULD_NOT;
}

/** `AAAA-MM-GG HH:MM` where the person is. */
function localTime(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}

// Someone reads the first lines only (`| head`): that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
