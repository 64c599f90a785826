import { HostFailure } from '../../app/hostFailure';

/** A workbook that no reader could make sense of; `tecnico` names the part, for whoever is asked for help. */
export function damaged(tecnico: string): HostFailure {
  return new HostFailure('damaged', { tecnico });
}

export function tooBig(tecnico: string): HostFailure {
  return new HostFailure('too-big', { tecnico });
}
