/**
 * A weighted mean that grows by one value at a time. In this running form sums cannot overflow, and equal values give
 * just that value: a hundred thousand times 100 is 100 and not 100.00000000000001.
 */
export class Media {
  private peso = 0;
  private valore = 0;

  /** Weights are positive; a value of null (nothing to count) is left out. */
  add(valore: number | null, peso = 1): void {
    if (valore === null) return;
    this.peso += peso;
    this.valore += (valore - this.valore) * (peso / this.peso);
  }

  /** Null where nothing was added. */
  get(): number | null {
    return this.peso === 0 ? null : this.valore;
  }
}

/** The two means every figure rests on (contract 4), in points: missing actuals left out, and as zero. */
export interface Medie {
  readonly misurato: number | null;
  readonly prudenziale: number | null;
}

/** Simple mean of parts. One that has nothing to count is left out; one that is all missing is zero when prudent. */
export function mediaDi(parti: Iterable<Medie>): Medie {
  const misurato = new Media();
  const prudenziale = new Media();
  for (const parte of parti) {
    misurato.add(parte.misurato);
    prudenziale.add(parte.prudenziale);
  }
  return { misurato: misurato.get(), prudenziale: prudenziale.get() };
}
