export { startClient, withClient, type OfficeClient } from '../../../workbench/node/client';
