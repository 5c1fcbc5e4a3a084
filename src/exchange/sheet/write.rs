//! Sheets become a workbook's bytes.
//!
//! No library for workbooks, as [`super`] says. The parts are those that ECMA-376 asks for, and
//! three styles: plain, a heading, a day. The same sheets make the same bytes: there is no hour in
//! them.

use std::fmt::Write as _;

use super::cell::{Cell, NewSheet};
use super::day::serial_of_day;
use super::escape::escaped;
use super::pack::packed;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const MIME: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// The styles of [`styles`]: of headings, and of days.
const HEADING: usize = 1;
const DAY: usize = 2;

/// Writes a workbook.
pub fn write_workbook(sheets: &[NewSheet]) -> Vec<u8> {
    let mut parts = vec![
        ("[Content_Types].xml".to_owned(), content_types(sheets)),
        ("_rels/.rels".to_owned(), root_relations()),
        ("xl/workbook.xml".to_owned(), book(sheets)),
        ("xl/_rels/workbook.xml.rels".to_owned(), relations(sheets)),
        ("xl/styles.xml".to_owned(), styles()),
    ];
    for (number, sheet) in (1..).zip(sheets) {
        parts.push((
            format!("xl/worksheets/sheet{number}.xml"),
            sheet_part(sheet),
        ));
    }
    packed(&parts)
}

fn content_types(sheets: &[NewSheet]) -> String {
    let mut types = format!(
        "{DECLARATION}<Types xmlns=\"{TYPES}\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{MIME}.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{MIME}.styles+xml\"/>"
    );
    for (number, _) in (1..).zip(sheets) {
        put(
            &mut types,
            format_args!(
                "<Override PartName=\"/xl/worksheets/sheet{number}.xml\" ContentType=\"{MIME}.worksheet+xml\"/>"
            ),
        );
    }
    types + "</Types>"
}

fn root_relations() -> String {
    format!(
        "{DECLARATION}<Relationships xmlns=\"{RELATIONS}\"><Relationship Id=\"rId1\" Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    )
}

fn book(sheets: &[NewSheet]) -> String {
    let mut book = format!("{DECLARATION}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>");
    for (number, sheet) in (1..).zip(sheets) {
        let name = marked_up(&sheet.name);
        put(
            &mut book,
            format_args!("<sheet name=\"{name}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>"),
        );
    }
    book + "</sheets></workbook>"
}

fn relations(sheets: &[NewSheet]) -> String {
    let mut relations = format!("{DECLARATION}<Relationships xmlns=\"{RELATIONS}\">");
    for (number, _) in (1..).zip(sheets) {
        put(
            &mut relations,
            format_args!(
                "<Relationship Id=\"rId{number}\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"
            ),
        );
    }
    put(
        &mut relations,
        format_args!(
            "<Relationship Id=\"rId{}\" Type=\"{OFFICE}/styles\" Target=\"styles.xml\"/>",
            sheets.len() + 1
        ),
    );
    relations + "</Relationships>"
}

/// Plain text that wraps and stays text (format 49) when it is typed over; a bold heading; a day.
fn styles() -> String {
    let style = |format: u8, font: u8, rest: &str| {
        format!(
            "<xf numFmtId=\"{format}\" fontId=\"{font}\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyAlignment=\"1\">{rest}</xf>"
        )
    };
    let top = "<alignment vertical=\"top\" wrapText=\"1\"/>";
    format!(
        "{DECLARATION}<styleSheet xmlns=\"{MAIN}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"5\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>{}{}{}{}</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>",
        style(49, 1, top),
        style(164, 0, top),
        style(49, 0, top),
        style(0, 0, top),
    )
}

/// The styles of texts and of numbers.
const TEXT: usize = 3;
const NUMBER: usize = 4;

fn sheet_part(sheet: &NewSheet) -> String {
    let mut part = format!(
        "{DECLARATION}<worksheet xmlns=\"{MAIN}\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
    );
    if !sheet.widths.is_empty() {
        part.push_str("<cols>");
        for (column, width) in (1..).zip(&sheet.widths) {
            put(
                &mut part,
                format_args!(
                    "<col min=\"{column}\" max=\"{column}\" width=\"{width}\" customWidth=\"1\"/>"
                ),
            );
        }
        part.push_str("</cols>");
    }
    part.push_str("<sheetData>");
    for (number, row) in (1..).zip(&sheet.rows) {
        put(&mut part, format_args!("<row r=\"{number}\">"));
        for (column, cell) in row.iter().enumerate() {
            let place = format!("{}{number}", letters(column));
            put_cell(&mut part, &place, cell, number == 1);
        }
        part.push_str("</row>");
    }
    part + "</sheetData></worksheet>"
}

fn put_cell(part: &mut String, place: &str, cell: &Cell, is_heading: bool) {
    match cell {
        Cell::Empty => {}
        Cell::Number(number) if number.is_finite() => put(
            part,
            format_args!("<c r=\"{place}\" s=\"{NUMBER}\"><v>{number}</v></c>"),
        ),
        Cell::Number(number) => put_text(part, place, &number.to_string(), TEXT),
        Cell::Day(day) => match serial_of_day(*day) {
            Some(serial) => put(
                part,
                format_args!("<c r=\"{place}\" s=\"{DAY}\"><v>{serial}</v></c>"),
            ),
            None => put_text(part, place, &day.to_string(), TEXT),
        },
        Cell::Text(text) => put_text(part, place, text, if is_heading { HEADING } else { TEXT }),
    }
}

fn put_text(part: &mut String, place: &str, text: &str, style: usize) {
    let text = marked_up(&escaped(text));
    put(
        part,
        format_args!(
            "<c r=\"{place}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>"
        ),
    );
}

fn put(text: &mut String, more: std::fmt::Arguments<'_>) {
    // Writing to a text cannot fail.
    let _ = text.write_fmt(more);
}

/// The name of a column, from 0.
fn letters(column: usize) -> String {
    let (higher, lower) = (column / 26, column % 26);
    let letter = u8::try_from(lower).map_or('A', |at| char::from(b'A' + at));
    match higher.checked_sub(1) {
        Some(higher) => letters(higher) + &String::from(letter),
        None => letter.into(),
    }
}

/// A text as XML has it.
fn marked_up(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            letter => out.push(letter),
        }
    }
    out
}
