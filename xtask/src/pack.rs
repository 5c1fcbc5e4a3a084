//! Packs what the splitter makes into few files.
//!
//! What several areas reach, the splitter puts into a WebAssembly file for each set of areas: some 200
//! pieces, most of them a kilobyte. A page would fetch fifty of them. So the pieces of an area travel in
//! one file with its own code, those of many areas in one that all fetch, and the loader cuts them out.
//! What is large and shared by few stays a file of its own.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::Outcome;

/// A piece of at least so many bytes is worth a request of its own.
const LARGE: usize = 16 * 1024;
/// A piece that so many areas share travels in the pack of all.
const MANY: usize = 6;
/// The name of the pack of all.
const SHARED: &str = "shared";

/// How the splitter's loader begins the loading of an area, up to its name.
const AREA: &str = "export const __wasm_split_load_";
/// How it begins that of a piece.
const PIECE: &str = "const __chunk_";
/// Between the fetching of a file and what it needs.
const NEEDS: &str = "\n, [";
/// How a loading ends.
const END: &str = "]);\n";
const AREA_END: &str = "]));\n";

/// Fetches packs, each once, and cuts pieces out of the one that is under way. The ending of their name
/// lets hosts compress them as they do WebAssembly.
const CUT: &str = "\
const packs = {};
const ask = (name) => {
    packs[name] ??= fetch(new URL(`./pack_${name}.wasm`, import.meta.url)).then((response) => {
        if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
        return response.arrayBuffer();
    });
    const pack = packs[name];
    pack.catch(() => { if (packs[name] === pack) delete packs[name]; });
    return pack;
};
const cut = (places) => () => {
    const names = Object.keys(places);
    const name = names.find((name) => packs[name]) ?? names[0];
    const pack = ask(name);
    return async (imports) => WebAssembly.instantiate((await pack).slice(...places[name]), imports);
};
";

/// What the app's late code consists of.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Packed {
    /// The script that loads it.
    pub(crate) loader: String,
    /// Its files, by name.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    /// Which of them each area needs.
    pub(crate) areas: BTreeMap<String, Vec<String>>,
}

/// A piece as the splitter's loader loads it.
struct Piece<'a> {
    name: &'a str,
    areas: Vec<&'a str>,
    content: Vec<u8>,
}

/// Packs what the splitter's loader loads; `content` gives the content of one of its files, by name.
pub(crate) fn packed(loader: &str, content: impl Fn(&str) -> Outcome<Vec<u8>>) -> Outcome<Packed> {
    let unexpected = || "the splitter's loader does not look as expected".to_owned();
    let start = [loader.find("/* "), loader.find(PIECE), loader.find(AREA)];
    let start = start.into_iter().flatten().min().ok_or_else(unexpected)?;
    let (runtime, loadings) = loader.split_at(start);
    let mut packed = Packed {
        loader: format!("{runtime}{CUT}"),
        ..Packed::default()
    };
    let mut packs: BTreeMap<&str, Vec<u8>> = BTreeMap::new();
    let mut rest = loadings;
    while let Some(at) = rest
        .find(PIECE)
        .filter(|at| rest.find(AREA).is_none_or(|area| *at < area))
    {
        let (comment, loading) = rest.split_at(at);
        let (loading, after) = split_after(loading, END).ok_or_else(unexpected)?;
        rest = after;
        let areas = comment
            .trim()
            .trim_start_matches("/* ")
            .trim_end_matches(" */");
        let piece = Piece {
            name: between(loading, "const __", " ").ok_or_else(unexpected)?,
            areas: areas.split(", ").collect(),
            content: content(&format!(
                "{}.wasm",
                between(loading, "const __", " ").ok_or_else(unexpected)?
            ))?,
        };
        packed.add_piece(&piece, loading, &mut packs);
    }
    while let Some(at) = rest.find(AREA) {
        let (_, loading) = rest.split_at(at);
        let (loading, after) = split_after(loading, AREA_END).ok_or_else(unexpected)?;
        rest = after;
        let area = between(loading, AREA, " ").ok_or_else(unexpected)?;
        let needs = between(loading, NEEDS, "]").ok_or_else(unexpected)?;
        let place = put(
            packs.entry(area).or_default(),
            &content(&format!("split_{area}.wasm"))?,
        );
        let needs = [format!("() => ask(\"{area}\")"), needs.to_owned()];
        let needs: Vec<String> = needs.into_iter().filter(|need| !need.is_empty()).collect();
        let _ = writeln!(
            packed.loader,
            "{AREA}{area} = wrapAsyncCb(makeLoad(cut({{ {area}: {place} }}), [{}]));",
            needs.join(", ")
        );
        packed.need(area, &file_of(area));
    }
    packed.loader.push_str(rest);
    for (name, pack) in packs {
        packed.files.insert(file_of(name), pack);
    }
    Ok(packed)
}

impl Packed {
    fn add_piece<'a>(
        &mut self,
        piece: &Piece<'a>,
        loading: &str,
        packs: &mut BTreeMap<&'a str, Vec<u8>>,
    ) {
        if piece.content.len() >= LARGE {
            let file = format!("{}.wasm", piece.name);
            self.loader.push_str(loading);
            for area in &piece.areas {
                self.need(area, &file);
            }
            self.files.insert(file, piece.content.clone());
            return;
        }
        let into = if piece.areas.len() >= MANY {
            vec![SHARED]
        } else {
            piece.areas.clone()
        };
        let places: Vec<String> = into
            .iter()
            .map(|name| {
                format!(
                    "{name}: {}",
                    put(packs.entry(name).or_default(), &piece.content)
                )
            })
            .collect();
        let _ = writeln!(
            self.loader,
            "const __{} = makeLoad(cut({{ {} }}), []);",
            piece.name,
            places.join(", ")
        );
        if into == [SHARED] {
            for area in &piece.areas {
                self.need(area, &file_of(SHARED));
            }
        }
    }

    fn need(&mut self, area: &str, file: &str) {
        // A gate is named as Rust names functions.
        let files = self.areas.entry(area.replace('_', "-")).or_default();
        if !files.iter().any(|needed| needed == file) {
            files.push(file.to_owned());
        }
    }
}

/// Puts a piece into a pack; where it begins and ends.
fn put(pack: &mut Vec<u8>, content: &[u8]) -> String {
    let from = pack.len();
    pack.extend_from_slice(content);
    format!("[{from}, {}]", pack.len())
}

fn file_of(pack: &str) -> String {
    format!("pack_{pack}.wasm")
}

fn split_after<'a>(text: &'a str, end: &str) -> Option<(&'a str, &'a str)> {
    text.find(end).map(|at| text.split_at(at + end.len()))
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(start)?;
    rest.split_once(end).map(|(found, _)| found)
}

#[cfg(test)]
mod tests {
    use super::{CUT, LARGE, packed};

    const ALL: &str = "a, b, c, d, e, f";

    fn piece(areas: &str, name: &str) -> String {
        format!(
            "/* {areas} */\nconst __{name} = makeLoad(() => {{\n    fetch(\"./{name}.wasm\");\n}}\n, []);\n"
        )
    }

    fn area(name: &str, needs: &str) -> String {
        format!(
            "export const __wasm_split_load_{name} = wrapAsyncCb(makeLoad(() => {{\n    fetch(\"./split_{name}.wasm\");\n}}\n, [{needs}]));\n"
        )
    }

    #[test]
    fn few_files_hold_what_the_splitter_parted() {
        let loader = [
            "function makeLoad() {}\n".to_owned(),
            piece("a, b", "chunk_1"),
            piece("a, b", "chunk_2"),
            piece(ALL, "chunk_3"),
            area("a", "__chunk_1, __chunk_2, __chunk_3"),
            area("own_reader", ""),
        ]
        .concat();
        let content = |name: &str| match name {
            "chunk_2.wasm" => Ok(vec![2; LARGE]),
            "chunk_1.wasm" => Ok(vec![1; 10]),
            "chunk_3.wasm" => Ok(vec![3; 5]),
            _ => Ok(vec![9; 4]),
        };
        let packed = packed(&loader, content).unwrap();
        let files: Vec<(&str, usize)> = packed
            .files
            .iter()
            .map(|(name, content)| (name.as_str(), content.len()))
            .collect();
        assert_eq!(
            files,
            [
                ("chunk_2.wasm", LARGE),
                ("pack_a.wasm", 14),
                ("pack_b.wasm", 10),
                ("pack_own_reader.wasm", 4),
                ("pack_shared.wasm", 5),
            ]
        );
        assert_eq!(
            packed.areas["a"],
            ["chunk_2.wasm", "pack_shared.wasm", "pack_a.wasm"]
        );
        assert_eq!(packed.areas["own-reader"], ["pack_own_reader.wasm"]);
        let large = piece("a, b", "chunk_2");
        let large = large.split_once('\n').unwrap().1;
        assert_eq!(
            packed.loader,
            [
                "function makeLoad() {}\n",
                CUT,
                "const __chunk_1 = makeLoad(cut({ a: [0, 10], b: [0, 10] }), []);\n",
                large,
                "const __chunk_3 = makeLoad(cut({ shared: [0, 5] }), []);\n",
                "export const __wasm_split_load_a = wrapAsyncCb(makeLoad(cut({ a: [10, 14] }), \
                 [() => ask(\"a\"), __chunk_1, __chunk_2, __chunk_3]));\n",
                "export const __wasm_split_load_own_reader = wrapAsyncCb(makeLoad(\
                 cut({ own_reader: [0, 4] }), [() => ask(\"own_reader\")]));\n",
            ]
            .concat()
        );
    }

    #[test]
    fn another_loader_is_not_packed() {
        assert!(packed("export const load = 1;", |_| Ok(Vec::new())).is_err());
    }
}
