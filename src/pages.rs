//! The pages of the site and the areas that bring them: `pages.toml` says which there are, where each
//! lies and what it needs.

use crate::words;

include!(concat!(env!("OUT_DIR"), "/pages.rs"));

impl Page {
    /// The page at a path below the root of the site: `tools/toil/`, with or without the slash.
    ///
    /// ```
    /// use waymark::pages::Page;
    /// assert_eq!(Page::at("tools/toil/"), Some(Page::Toil));
    /// assert_eq!(Page::at(""), Some(Page::Home));
    /// assert_eq!(Page::at("nowhere/"), None);
    /// ```
    pub fn at(path: &str) -> Option<Self> {
        let path = path.trim_end_matches('/');
        Self::ALL
            .into_iter()
            .find(|page| page.path().trim_end_matches('/') == path)
    }
}
