/** What every part of one run shares: its chance, its parameters, its listeners and its week. */
package org.linkwork.setting;
