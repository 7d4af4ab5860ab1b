-- Where a refused row stands in a spreadsheet: headings with line breaks make lines and rows count differently.
alter table provider.ofsted_fault add column sheet_row integer not null;
