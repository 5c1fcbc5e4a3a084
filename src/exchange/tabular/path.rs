//! Where a value stands in a document, in one line: `assessments/[0]/answers/toil/note`.

/// A step down into a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    /// To the field of this name.
    Name(String),
    /// To an item of a list, from 0.
    Item(usize),
}

/// The steps from the document to a value.
pub(super) type Path = Vec<Step>;

/// The most steps of a path that is read; a document nests no deeper.
const MAX_STEPS: usize = 100;

/// The path in a line. In names, `~` is written `~0`, `/` is `~1`, a bracket at the beginning `~2`, and no name
/// at all `~3`: so every path can be read again, whatever names it has.
pub(super) fn written(path: &[Step]) -> String {
    let steps = path.iter().map(|step| match step {
        Step::Item(at) => format!("[{at}]"),
        Step::Name(name) if name.is_empty() => "~3".to_owned(),
        Step::Name(name) => {
            let name = name.replace('~', "~0").replace('/', "~1");
            match name.strip_prefix('[') {
                Some(rest) => format!("~2{rest}"),
                None => name,
            }
        }
    });
    steps.collect::<Vec<_>>().join("/")
}

/// The path that a line means; nothing for what is none.
pub(super) fn read(line: &str) -> Option<Path> {
    if line.is_empty() {
        return Some(Path::new());
    }
    let steps: Path = line.split('/').map(step).collect::<Option<_>>()?;
    (steps.len() <= MAX_STEPS).then_some(steps)
}

fn step(text: &str) -> Option<Step> {
    if let Some(item) = text.strip_prefix('[') {
        return Some(Step::Item(item.strip_suffix(']')?.parse().ok()?));
    }
    let mut name = String::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        name.push(match letter {
            '~' => match letters.next()? {
                '0' => '~',
                '1' => '/',
                '2' => '[',
                '3' => continue,
                _ => return None,
            },
            letter => letter,
        });
    }
    Some(Step::Name(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_can_be_read_again() {
        let name = |name: &str| Step::Name(name.into());
        for (path, line) in [
            (vec![], ""),
            (vec![name("a"), Step::Item(3), name("b c")], "a/[3]/b c"),
            (vec![name("a/b~c"), name("[0]")], "a~1b~0c/~20]"),
            (vec![name(""), name("")], "~3/~3"),
            (vec![name("~1"), name("~")], "~01/~0"),
        ] {
            assert_eq!(written(&path), line);
            assert_eq!(read(line), Some(path));
        }
        for line in ["a/[x]", "a/[1", "~", "~9"] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
