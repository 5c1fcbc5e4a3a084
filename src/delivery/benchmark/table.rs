//! What respondents of DORA's survey scored, by edition, industry and size.
//!
//! Source: the Quick Check of dora.dev (DORA, Google LLC, CC BY 4.0), with percentages turned so
//! that high is good, and the recovery column of the 2025 sizes, which is stored the wrong way
//! around there, put right (10 − x).

use super::Row;

const fn row(id: &'static str, name: &'static str, values: [Option<(f64, f64)>; 7]) -> Row {
    Row { id, name, values }
}

/// DORA Quick Check, 2024, by industry.
#[rustfmt::skip] // One group a line, as a table is read.
pub(super) const INDUSTRY_2024: [Row; 14] = [
    row("all", "All industries", [Some((5.1, 2.6)), Some((5.3, 2.9)), Some((7.5, 2.3)), Some((8.3, 2.0)), None, None, None]),
    row("education", "Education", [Some((4.8, 3.1)), Some((5.1, 3.2)), Some((6.6, 3.0)), Some((8.4, 2.1)), None, None, None]),
    row("energy", "Energy", [Some((4.6, 2.5)), Some((4.9, 3.1)), Some((6.6, 2.9)), Some((7.3, 2.7)), None, None, None]),
    row("financial_services", "Financial Services", [Some((4.9, 2.4)), Some((5.2, 2.7)), Some((7.9, 1.9)), Some((8.4, 1.8)), None, None, None]),
    row("government", "Government", [Some((4.6, 2.6)), Some((4.4, 2.6)), Some((6.8, 2.1)), Some((7.6, 2.3)), None, None, None]),
    row("healthcare_pharmaceuticals", "Healthcare & Pharmaceuticals", [Some((4.6, 2.6)), Some((4.4, 2.6)), Some((7.4, 2.5)), Some((8.6, 1.5)), None, None, None]),
    row("industrials_manufacturing", "Industrials & Manufacturing", [Some((4.8, 2.4)), Some((4.9, 2.9)), Some((6.6, 2.6)), Some((8.3, 1.9)), None, None, None]),
    row("insurance", "Insurance", [Some((4.4, 2.5)), Some((4.9, 3.0)), Some((6.9, 2.6)), Some((8.2, 2.2)), None, None, None]),
    row("media_entertainment", "Media/Entertainment", [Some((5.7, 2.7)), Some((5.7, 2.7)), Some((7.9, 2.4)), Some((8.5, 1.9)), None, None, None]),
    row("non_profit", "Non-profit", [Some((5.6, 3.1)), Some((4.9, 2.5)), Some((7.6, 2.0)), Some((8.5, 2.3)), None, None, None]),
    row("consumer", "Retail/Consumer/e-Commerce", [Some((5.8, 2.6)), Some((6.3, 3.0)), Some((8.0, 1.9)), Some((8.5, 1.6)), None, None, None]),
    row("technology", "Technology", [Some((5.4, 2.5)), Some((5.5, 2.9)), Some((7.7, 2.1)), Some((8.4, 1.9)), None, None, None]),
    row("telecommunications", "Telecommunications", [Some((4.8, 2.5)), Some((4.9, 2.7)), Some((7.2, 2.3)), Some((8.1, 2.0)), None, None, None]),
    row("other", "Other", [Some((5.5, 2.4)), Some((5.6, 2.9)), Some((7.8, 2.1)), Some((8.3, 1.9)), None, None, None]),
];

/// DORA Quick Check, 2024, by size of the organisation.
#[rustfmt::skip] // One group a line, as a table is read.
pub(super) const SIZE_2024: [Row; 10] = [
    row("all", "All organizations", [Some((5.1, 2.6)), Some((5.3, 2.9)), Some((7.5, 2.3)), Some((8.3, 2.0)), None, None, None]),
    row("fewer_than_00002", "Just me", [Some((5.2, 3.5)), Some((4.8, 3.6)), Some((5.3, 3.6)), Some((6.3, 3.3)), None, None, None]),
    row("fewer_than_010", "2 to 9 employees", [Some((5.32, 2.8)), Some((5.1, 2.9)), Some((7.1, 2.6)), Some((8.2, 1.9)), None, None, None]),
    row("fewer_than_020", "10 to 19 employees", [Some((6.3, 2.5)), Some((6.1, 2.6)), Some((8.0, 2.4)), Some((8.1, 2.0)), None, None, None]),
    row("fewer_than_100", "20 to 99 employees", [Some((5.4, 2.6)), Some((5.4, 2.8)), Some((7.9, 1.9)), Some((8.4, 1.9)), None, None, None]),
    row("fewer_than_500", "100 to 499 employees", [Some((5.6, 2.5)), Some((6.0, 2.9)), Some((7.82, 2.1)), Some((8.4, 1.8)), None, None, None]),
    row("fewer_than_1000", "500 to 999 employees", [Some((5.0, 2.6)), Some((5.4, 3.0)), Some((7.5, 2.4)), Some((8.2, 2.1)), None, None, None]),
    row("fewer_than_5000", "1000 to 4999 employees", [Some((5.1, 2.5)), Some((5.3, 2.9)), Some((7.6, 2.0)), Some((8.4, 1.8)), None, None, None]),
    row("fewer_than_10000", "5000 to 9999 employees", [Some((4.9, 2.5)), Some((5.2, 3.0)), Some((7.4, 2.5)), Some((8.3, 2.0)), None, None, None]),
    row("more_than_9999", "10000 or more employees", [Some((4.8, 2.5)), Some((4.8, 2.8)), Some((7.5, 2.0)), Some((8.4, 1.8)), None, None, None]),
];

/// DORA Quick Check, 2025, by industry.
#[rustfmt::skip] // One group a line, as a table is read.
pub(super) const INDUSTRY_2025: [Row; 14] = [
    row("all", "All industries", [Some((5.5, 2.4)), Some((4.8, 2.8)), Some((7.4, 2.1)), Some((8.1, 2.1)), Some((7.8, 2.2)), Some((6.0, 2.1)), Some((7.9, 2.0))]),
    row("consumer", "Retail/Consumer/e-Commerce", [Some((5.9, 2.3)), Some((5.3, 2.7)), Some((7.8, 1.8)), Some((8.3, 2.0)), Some((8.0, 1.9)), Some((6.3, 2.0)), Some((8.2, 1.7))]),
    row("media_entertainment", "Media & Entertainment", [Some((5.8, 2.4)), Some((5.2, 2.7)), Some((7.6, 2.1)), Some((8.2, 1.8)), Some((8.2, 1.7)), Some((6.2, 2.2)), Some((8.2, 1.6))]),
    row("non_profit", "Non-profit", [Some((5.9, 2.7)), Some((4.5, 2.6)), Some((7.5, 1.8)), Some((7.8, 2.8)), Some((7.9, 2.5)), Some((6.1, 2.0)), Some((7.8, 2.7))]),
    row("technology", "Technology", [Some((5.7, 2.4)), Some((4.9, 2.8)), Some((7.4, 2.1)), Some((8.1, 2.0)), Some((7.7, 2.2)), Some((6.1, 2.1)), Some((7.9, 2.0))]),
    row("telecommunications", "Telecommunications", [Some((5.2, 2.4)), Some((4.7, 2.6)), Some((7.2, 2.3)), Some((7.6, 2.5)), Some((7.4, 2.5)), Some((5.7, 2.1)), Some((7.5, 2.4))]),
    row("other", "Other", [Some((5.7, 2.4)), Some((5.0, 2.7)), Some((7.6, 2.0)), Some((8.4, 1.9)), Some((8.0, 2.0)), Some((6.1, 2.1)), Some((8.2, 1.7))]),
    row("education", "Education", [Some((5.5, 2.6)), Some((4.5, 2.9)), Some((6.6, 2.6)), Some((7.3, 2.4)), Some((7.1, 2.3)), Some((5.6, 2.3)), Some((7.3, 2.1))]),
    row("financial_services", "Financial Services", [Some((5.4, 2.3)), Some((5.1, 2.6)), Some((7.7, 1.9)), Some((8.3, 2.1)), Some((8.1, 1.9)), Some((6.1, 1.9)), Some((8.2, 1.8))]),
    row("healthcare_pharmaceuticals", "Healthcare & Pharmaceuticals", [Some((5.0, 2.6)), Some((4.3, 2.8)), Some((7.1, 2.2)), Some((7.5, 2.3)), Some((7.4, 2.4)), Some((5.6, 2.2)), Some((7.5, 2.2))]),
    row("energy", "Energy", [Some((5.4, 2.5)), Some((4.5, 2.7)), Some((7.2, 1.9)), Some((8.2, 1.8)), Some((7.9, 1.9)), Some((5.8, 2.0)), Some((8.1, 1.6))]),
    row("government", "Government", [Some((4.8, 2.6)), Some((4.3, 3.0)), Some((7.0, 2.1)), Some((7.9, 2.2)), Some((7.6, 2.2)), Some((5.4, 2.3)), Some((7.7, 2.0))]),
    row("insurance", "Insurance", [Some((4.8, 2.2)), Some((4.4, 2.5)), Some((7.5, 1.8)), Some((8.3, 2.0)), Some((8.2, 1.9)), Some((5.7, 1.8)), Some((8.2, 1.8))]),
    row("industrials_manufacturing", "Industrials & Manufacturing", [Some((4.9, 2.6)), Some((3.7, 2.7)), Some((6.5, 2.3)), Some((8.0, 1.9)), Some((7.6, 2.3)), Some((5.1, 2.3)), Some((7.8, 2.0))]),
];

/// DORA Quick Check, 2025, by size of the organisation.
#[rustfmt::skip] // One group a line, as a table is read.
pub(super) const SIZE_2025: [Row; 9] = [
    row("all", "All organizations", [Some((5.5, 2.4)), Some((4.8, 2.8)), Some((7.4, 2.1)), Some((8.1, 2.1)), Some((7.8, 2.2)), Some((6.0, 2.1)), Some((7.9, 2.0))]),
    row("solo", "1 employee", [Some((6.4, 2.7)), Some((5.1, 3.4)), Some((7.2, 2.6)), Some((7.0, 3.1)), Some((6.7, 3.1)), Some((6.3, 2.1)), Some((6.9, 3.0))]),
    row("fewer_than_10", "2 to 9 employees", [Some((6.4, 2.7)), Some((4.8, 2.9)), Some((7.7, 2.2)), Some((8.1, 2.2)), Some((7.7, 2.3)), Some((6.3, 2.3)), Some((7.9, 2.0))]),
    row("fewer_than_100", "20 to 99 employees", [Some((5.8, 2.3)), Some((4.4, 2.4)), Some((7.6, 1.9)), Some((8.3, 1.8)), Some((7.7, 2.1)), Some((5.9, 1.9)), Some((7.9, 1.9))]),
    row("fewer_than_500", "100 to 499 employees", [Some((5.6, 2.4)), Some((4.8, 2.7)), Some((7.4, 2.1)), Some((8.1, 2.0)), Some((7.7, 2.2)), Some((6.0, 2.0)), Some((7.9, 2.0))]),
    row("fewer_than_1000", "500 to 999 employees", [Some((5.5, 2.4)), Some((4.7, 2.6)), Some((7.3, 2.1)), Some((8.2, 2.1)), Some((7.8, 2.2)), Some((6.0, 2.0)), Some((7.9, 2.0))]),
    row("fewer_than_5000", "1,000 to 4,999 employees", [Some((5.3, 2.4)), Some((4.7, 2.7)), Some((7.4, 2.2)), Some((8.1, 2.1)), Some((7.9, 2.1)), Some((5.8, 2.1)), Some((8.0, 1.9))]),
    row("fewer_than_10000", "5,000 to 9,999 employees", [Some((5.4, 2.4)), Some((4.8, 2.8)), Some((7.5, 1.9)), Some((8.2, 2.1)), Some((8.0, 1.9)), Some((6.0, 2.0)), Some((8.1, 1.8))]),
    row("more_than_9999", "10,000 or more employees", [Some((5.2, 2.5)), Some((4.9, 2.8)), Some((7.2, 2.2)), Some((8.1, 2.2)), Some((7.9, 2.2)), Some((5.9, 2.2)), Some((8.0, 2.0))]),
];
