/** The Fluent components the pane uses, each by its own path: the whole library would be far too large. */
import '@fluentui/web-components/button.js';
import '@fluentui/web-components/message-bar.js';
import '@fluentui/web-components/progress-bar.js';
