//! What stands in addresses and in fields.

use std::sync::LazyLock;

use waymark::assessment::{Date, Evidence};
use waymark::content::shipped as files;
use waymark::delivery::events::Zone;
use waymark::delivery::{link_query, quick_check as read_link, wrapped_link};
use waymark::exchange::key::{Key, PREFIX};
use waymark::pages::Page;
use waymark::reading::{Handbook, Index, Query, Shelf};
use waymark::text::number;

use super::results;

/// A text that somebody pasted as a link of DORA's Quick Check.
pub fn quick_check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let query = link_query(&text);
    assert!(query.len() <= text.len());
    let fields = || query.split('&').filter_map(|field| field.split_once('='));
    let link = read_link(fields());
    for score in link
        .performance()
        .scores
        .values()
        .chain(link.capabilities.values())
    {
        assert!((0.0..=10.0).contains(&score.value()), "{score:?}");
    }
    let said = link.readings.len() + link.earlier.len() + link.capabilities.len();
    assert!(said + link.refused.len() <= fields().count());
    assert_eq!(link.is_empty(), said == 0);
    if let Some(rule) = link.official_2019() {
        assert!(rule.average.is_finite());
    }
    if let Some(inner) = wrapped_link(fields()) {
        assert!(inner.len() < query.len());
    }
}

/// A path, the name of something kept, or what somebody typed.
pub fn addresses(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Some(page) = Page::at(&text) {
        assert_eq!(
            page.path().trim_end_matches('/'),
            text.trim_end_matches('/')
        );
    }
    if let Some(key) = Key::of(&text) {
        assert!(text.starts_with(PREFIX));
        assert_eq!(key.to_string(), text);
    }
    if let Ok(date) = text.parse::<Date>() {
        assert_eq!(date.to_string().parse(), Ok(date));
    }
    if let Some(number) = number::read(&text) {
        assert!(number.is_finite() && number >= 0.0, "{number}");
    }
    if let Ok(zone) = text.parse::<Zone>() {
        assert!(zone.seconds_at(0).abs() < 19 * 3_600);
    }
    link(&text);
    search(&text);
}

/// A link is followed only to where nothing runs in this page.
fn link(text: &str) {
    let evidence = Evidence {
        url: text.to_owned(),
        ..Evidence::default()
    };
    if let Some(link) = evidence.link() {
        // As browsers read an address: without what stands around it and without line ends.
        let is_space = |sign: char| sign <= ' ';
        let seen = link.trim_matches(is_space).replace(['\t', '\n', '\r'], "");
        let scheme = seen.split(':').next().unwrap_or_default().to_lowercase();
        assert!(
            ["http", "https", "mailto"].contains(&scheme.as_str()),
            "{link}"
        );
    }
}

fn search(text: &str) {
    static HANDBOOK: LazyLock<Handbook> =
        LazyLock::new(|| files::handbook().expect("what ships can be read"));
    static INDEX: LazyLock<Index> = LazyLock::new(|| {
        let library = results::shipped();
        Index::of(Shelf {
            catalogue: &library.catalogue,
            guidance: &library.guidance,
            handbook: &HANDBOOK,
        })
    });
    let query = Query::new(text);
    let pieces = query.pieces(text);
    assert_eq!(
        pieces
            .iter()
            .map(|piece| piece.text.as_str())
            .collect::<String>(),
        text
    );
    let found = INDEX.find(&query, 10);
    assert!(found.hits.len() <= found.count.min(10) && found.count <= INDEX.len());
    let _ = INDEX.suggestion(&query);
}
