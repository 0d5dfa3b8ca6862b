/** The workbook in which people keep records: made from the forms of all kinds of record, written and read as XLSX and as tables. */
package org.aimsgraph.exchange.workbook;
