import { DECLARATION, MAIN } from '../package';

const PERSON = '{22222222-3333-4444-5555-666666666666}';
const THREAD = '{33333333-4444-5555-6666-777777777777}';
const TC = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

/** A note on D5, and the note Excel keeps in step with the threaded comment on D6. */
export const COMMENTS = `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>Controllo di gestione</author><author>tc=${THREAD}</author></authors><commentList><comment ref="D5" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/><rFont val="Tahoma"/></rPr><t>Nota:</t></r><r><t xml:space="preserve"> da verificare</t></r></text></comment><comment ref="D6" authorId="1" shapeId="0"><text><t>[Commento in thread] Confermi il 93%?</t></text></comment></commentList></comments>`;

export const THREADED = `${DECLARATION}<ThreadedComments xmlns="${TC}"><threadedComment ref="D6" dT="2020-01-15T09:30:00.00" personId="${PERSON}" id="${THREAD}"><text>Confermi il 93%?</text></threadedComment></ThreadedComments>`;

export const PERSONS = `${DECLARATION}<personList xmlns="${TC}"><person displayName="Anna Bianchi" id="${PERSON}" userId="anna" providerId="None"/></personList>`;

const shape = (id: number, row: number): string =>
  `<v:shape id="_x0000_s10${String(id)}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>4, 15, 3, 2, 6, 15, 7, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>3</x:Column></x:ClientData></v:shape>`;

export const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shape(25, 4)}${shape(26, 5)}</xml>`;
