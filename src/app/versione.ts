/** Version of the add-in, as *Registro* states it. A test keeps it equal to package.json. */
export const VERSIONE = '0.1.0';
