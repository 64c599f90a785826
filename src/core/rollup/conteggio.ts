import type { MotivoFuoriCalcolo, Raggiungimento } from '../model/raggiungimento';
import type { Motivo } from '../regole/esito';
import { Media, type Medie } from './media';

/** What the rows under one node come to: how many of which kind, how much weight, and their weighted means. */
export class Conteggio {
  calcolati = 0;
  /** Weight of the scored rows. */
  pesoCalcolato = 0;
  /** Weight of the rows that are not `fuori-calcolo`. */
  pesoDovuto = 0;
  readonly motivi: { [M in Motivo]: number } = {
    'non-rilevato': 0,
    illeggibile: 0,
    'non-ancora-dovuto': 0,
    monitoraggio: 0,
    'peso-zero': 0,
    assente: 0,
    annullato: 0,
    'non-misurabile': 0,
  };
  private readonly misurato = new Media();
  private readonly prudenziale = new Media();

  /** `esclusiPesano`: a row that a person took out keeps its weight, as one without an actual does. */
  constructor(private readonly esclusiPesano: boolean) {}

  add(raggiungimento: Raggiungimento, peso: number): void {
    if (raggiungimento.kind !== 'calcolato') this.motivi[raggiungimento.motivo] += 1;
    if (raggiungimento.kind === 'fuori-calcolo' && !this.weighs(raggiungimento.motivo)) return;
    this.pesoDovuto += peso;
    if (raggiungimento.kind === 'calcolato') {
      this.calcolati += 1;
      this.pesoCalcolato += peso;
      this.misurato.add(raggiungimento.percento, peso);
      this.prudenziale.add(raggiungimento.percento, peso);
    } else if (raggiungimento.motivo !== 'non-ancora-dovuto') {
      this.prudenziale.add(0, peso);
    }
  }

  private weighs(motivo: MotivoFuoriCalcolo): boolean {
    return this.esclusiPesano && (motivo === 'annullato' || motivo === 'non-misurabile');
  }

  medie(): Medie {
    return { misurato: this.misurato.get(), prudenziale: this.prudenziale.get() };
  }
}
