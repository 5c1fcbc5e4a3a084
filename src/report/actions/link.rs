//! Links that open a new issue with its fields filled in. Nothing is sent: whoever follows one sees
//! the issue before it is made.

use std::fmt::Write as _;

use super::Action;

/// A site that keeps repositories, by the shape of its addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forge {
    /// `…/issues/new?title=&body=`.
    ///
    /// Source: GitHub, "Creating an issue from a URL query".
    GitHub,
    /// `…/-/issues/new?issue[title]=&issue[description]=`.
    ///
    /// Source: GitLab, "Using a URL with prefilled values".
    GitLab,
}

/// Why an address leads to no new issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkProblem {
    /// It does not begin with `https://`.
    NotSecure,
    /// It names no owner and no repository.
    NoRepository,
}

/// The longest link. GitHub takes 8,191 bytes, and so do most servers.
const MAX_LINK: usize = 8_000;

/// What stands where a text was cut.
const CUT: char = '…';

/// The most steps of a path: an owner, groups, a repository.
const MAX_STEPS: usize = 20;

/// The address of a repository, as a person copied it from its page, without what follows its name;
/// and the forge that it is taken for. `github.com` is GitHub; an address with `/-/`, or of a host
/// with "gitlab" in it, is GitLab; any other is what `otherwise` says.
///
/// ```
/// use waymark::report::actions::{Forge, repository};
/// let found = repository("github.com/acme/tide/issues", Forge::GitLab);
/// assert_eq!(found, Ok(("https://github.com/acme/tide".into(), Forge::GitHub)));
/// ```
///
/// # Errors
/// When it is no `https` address of a repository.
pub fn repository(typed: &str, otherwise: Forge) -> Result<(String, Forge), LinkProblem> {
    let typed = typed.trim();
    let rest = match typed.split_once("://") {
        Some(("https", rest)) => rest,
        Some(_) => return Err(LinkProblem::NotSecure),
        None => typed,
    };
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    let mut steps = rest.split('/').filter(|step| !step.is_empty());
    let host = steps.next().unwrap_or_default();
    let is_host = host.contains('.')
        && host
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | ':'));
    if !is_host {
        return Err(LinkProblem::NoRepository);
    }
    let path: Vec<&str> = steps.take(MAX_STEPS).collect();
    let is_gitlab = path.contains(&"-") || host.contains("gitlab");
    let forge = match () {
        () if host.eq_ignore_ascii_case("github.com") => Forge::GitHub,
        () if is_gitlab => Forge::GitLab,
        () => otherwise,
    };
    let path: Vec<&str> = match forge {
        Forge::GitHub => path.into_iter().take(2).collect(),
        // A project may lie in groups of groups; what it shows stands behind a hyphen.
        Forge::GitLab => path.into_iter().take_while(|step| *step != "-").collect(),
    };
    let is_name = |step: &&str| {
        step.chars()
            .all(|letter| letter.is_alphanumeric() || matches!(letter, '.' | '-' | '_'))
            && !step.chars().all(|letter| letter == '.')
    };
    if path.len() < 2 || !path.iter().all(is_name) {
        return Err(LinkProblem::NoRepository);
    }
    let path: Vec<String> = path
        .iter()
        .map(|step| encoded(step.strip_suffix(".git").unwrap_or(step)))
        .collect();
    Ok((format!("https://{host}/{}", path.join("/")), forge))
}

/// A link that opens a new issue about an action in a repository as [`repository`] gives it. A text
/// too long for a link is cut, and says so by its end.
pub fn issue_link(repository: &str, forge: Forge, action: &Action) -> String {
    let (new, title, body) = match forge {
        Forge::GitHub => ("/issues/new", "title", "body"),
        Forge::GitLab => (
            "/-/issues/new",
            "issue%5Btitle%5D",
            "issue%5Bdescription%5D",
        ),
    };
    let start = format!(
        "{repository}{new}?{title}={}&{body}=",
        encoded(&cut(&action.title))
    );
    let labels = match forge {
        Forge::GitHub => "&labels=waymark",
        Forge::GitLab => "",
    };
    let room = MAX_LINK.saturating_sub(start.len() + labels.len());
    format!(
        "{start}{}{labels}",
        encoded_within(&action.markdown(), room)
    )
}

/// As much of a title as an issue takes.
fn cut(title: &str) -> String {
    const MOST: usize = 200;
    if title.chars().count() <= MOST {
        return title.to_owned();
    }
    title.chars().take(MOST - 1).chain([CUT]).collect()
}

/// A text for a query: every byte but letters, digits and four signs by its number.
///
/// Source: RFC 3986, section 2.
fn encoded(text: &str) -> String {
    encoded_within(text, usize::MAX)
}

/// As much of it as there is room for.
fn encoded_within(text: &str, room: usize) -> String {
    let end = byte_by_byte(CUT);
    let mut out = String::new();
    // Up to here there is room for the sign that something was cut.
    let mut whole = 0;
    for letter in text.chars() {
        out.push_str(&byte_by_byte(letter));
        if out.len() > room {
            out.truncate(whole);
            return out + &end;
        }
        if out.len() + end.len() <= room {
            whole = out.len();
        }
    }
    out
}

fn byte_by_byte(letter: char) -> String {
    let mut out = String::new();
    let mut bytes = [0; 4];
    for byte in letter.encode_utf8(&mut bytes).bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            // Writing to a text cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repository_is_known_by_its_address() {
        for (typed, expected) in [
            (
                "https://github.com/acme/tide",
                Ok(("https://github.com/acme/tide", Forge::GitHub)),
            ),
            (
                " github.com/acme/tide.git ",
                Ok(("https://github.com/acme/tide", Forge::GitHub)),
            ),
            (
                "https://github.com/acme/tide/issues?q=is",
                Ok(("https://github.com/acme/tide", Forge::GitHub)),
            ),
            (
                "https://gitlab.com/a/b/c/-/issues",
                Ok(("https://gitlab.com/a/b/c", Forge::GitLab)),
            ),
            (
                "https://git.acme.test/a/b/-/boards",
                Ok(("https://git.acme.test/a/b", Forge::GitLab)),
            ),
            (
                "https://git.acme.test:8443/a/b",
                Ok(("https://git.acme.test:8443/a/b", Forge::GitHub)),
            ),
            ("http://github.com/acme/tide", Err(LinkProblem::NotSecure)),
            (
                "javascript://github.com/%0aalert(1)//x",
                Err(LinkProblem::NotSecure),
            ),
            ("javascript:alert(1)/a/b", Err(LinkProblem::NoRepository)),
            ("github.com/acme", Err(LinkProblem::NoRepository)),
            ("github.com/acme/..", Err(LinkProblem::NoRepository)),
            ("github.com/a b/c", Err(LinkProblem::NoRepository)),
            ("github.com@evil.test/a/b", Err(LinkProblem::NoRepository)),
            ("", Err(LinkProblem::NoRepository)),
        ] {
            let expected = expected.map(|(address, forge)| (address.to_owned(), forge));
            assert_eq!(repository(typed, Forge::GitHub), expected, "{typed}");
        }
    }

    #[test]
    fn what_does_not_fit_is_cut_between_letters_and_says_so() {
        assert_eq!(encoded("a b&c=é\n"), "a%20b%26c%3D%C3%A9%0A");
        let long = "é".repeat(100);
        let cut = encoded_within(&long, 100);
        assert!(
            cut.len() <= 100 && cut.ends_with("%C3%A9%E2%80%A6"),
            "{cut}"
        );
        assert_eq!(encoded_within("abc", 3), "abc");
    }
}
