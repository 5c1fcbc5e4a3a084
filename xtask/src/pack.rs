//! Packs what the splitter makes into few files.
//!
//! What several areas reach, the splitter puts into a WebAssembly file for each set of areas: some 200
//! pieces, most of them a kilobyte. A page would fetch fifty of them. So the pieces of an area travel in
//! one file with its own code, those of many areas in two that these fetch, and the loader cuts them out. A piece
//! that comes twice is started once.
//! What is large and shared by few stays a file of its own.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::Outcome;

/// A piece of at least so many bytes is worth a request of its own.
const LARGE: usize = 16 * 1024;
/// A piece that so many areas share travels in a pack of such pieces.
const MANY: usize = 20;
/// The area that people come in by, often on a phone: what it shares with many travels apart from what it never calls.
const FRONT: &str = "home";
/// The area of people who come to one page with an empty cache, on a phone in a room full of phones: it travels
/// with what it calls, and with nothing of what others share.
const GUEST: &str = "join";
/// The name of the pack of what many areas share, the front one with them.
const SHARED: &str = "shared";
/// The name of the pack of what many others share.
const FURTHER: &str = "further";

/// How the splitter's loader begins the loading of an area, up to its name.
const AREA: &str = "export const __wasm_split_load_";
/// How it begins that of a piece, up to its number.
const PIECE: &str = "const __chunk_";
/// How it calls a piece, up to its number.
const CHUNK: &str = "__chunk_";
/// Between the fetching of a file and what it needs.
const NEEDS: &str = "\n, [";
/// How a loading ends.
const END: &str = "]);\n";
const AREA_END: &str = "]));\n";
/// The number of an area's own code among the pieces: more than the splitter counts.
const OWN: u32 = 1_000_000;

/// Fetches a pack, once, and starts the pieces in it that have not been started. A pack begins with how many
/// pieces it has, then the number and the length of each, as little-endian words of four bytes; then they follow.
/// The ending of its name lets hosts compress it as they do WebAssembly. Whatever type a host gives it, it is
/// bytes here; the boot script (`boot/bring.js`) tries each file once more.
const OPEN: &str = "\
const once = (begun, name, begin) => {
    const loading = begun[name] ??= begin();
    loading.catch(() => { if (begun[name] === loading) delete begun[name]; });
    return loading;
};
const files = {};
const file = (name, take) => once(files, name, () => waymark.taken(
    new URL(`./${name}.wasm`, import.meta.url).href,
    async (response) => take(await response.arrayBuffer()),
));
const start = (bytes) => WebAssembly.instantiate(bytes, getSharedImports());
const pieces = {};
const unpack = (pack) => {
    const words = new DataView(pack);
    const count = words.getUint32(0, true);
    const all = [];
    for (let at = 4, from = 4 + 8 * count; at < 4 + 8 * count; at += 8) {
        const to = from + words.getUint32(at + 4, true);
        const bytes = pack.slice(from, to);
        all.push(once(pieces, words.getUint32(at, true), () => start(bytes)));
        from = to;
    }
    return Promise.all(all);
};
const open = (name) => file(`pack_${name}`, unpack);
const large = (number) => file(`chunk_${number}`, start);
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

/// A pack that is being filled: each piece by its number.
type Pack = Vec<(u32, Vec<u8>)>;

/// Packs what the splitter's loader loads; `content` gives the content of one of its files, by name.
pub(crate) fn packed(loader: &str, content: impl Fn(&str) -> Outcome<Vec<u8>>) -> Outcome<Packed> {
    let unexpected = || "the splitter's loader does not look as expected".to_owned();
    let start = [loader.find("/* "), loader.find(AREA)];
    let start = start.into_iter().flatten().min().ok_or_else(unexpected)?;
    let (runtime, loadings) = loader.split_at(start);
    let mut packed = Packed {
        loader: format!("{runtime}{OPEN}"),
        ..Packed::default()
    };
    let mut packs: BTreeMap<&str, Pack> = BTreeMap::new();
    let mut rest = loadings;
    while let Some((comment, loading, after)) = next(rest, PIECE, END) {
        rest = after;
        let areas = comment
            .trim()
            .trim_start_matches("/* ")
            .trim_end_matches(" */");
        let areas: Vec<&str> = areas.split(", ").collect();
        let number = between(loading, PIECE, " ").ok_or_else(unexpected)?;
        let file = format!("chunk_{number}.wasm");
        let piece = content(&file)?;
        if piece.len() >= LARGE {
            for area in &areas {
                packed.need(area, &file);
            }
            packed.files.insert(file, piece);
        } else {
            let number = number.parse().map_err(|_| unexpected())?;
            let pack = match areas.len() {
                MANY.. if areas.contains(&FRONT) => Some(SHARED),
                MANY.. => Some(FURTHER),
                _ => None,
            };
            if let Some(pack) = pack {
                if areas.contains(&GUEST) {
                    packs
                        .entry(GUEST)
                        .or_default()
                        .push((number, piece.clone()));
                }
                packs.entry(pack).or_default().push((number, piece));
                for area in areas.iter().filter(|area| **area != GUEST) {
                    packed.need(area, &file_of(pack));
                }
            } else {
                for area in areas {
                    packs.entry(area).or_default().push((number, piece.clone()));
                }
            }
        }
    }
    let mut number = OWN;
    while let Some((_, loading, after)) = next(rest, AREA, AREA_END) {
        rest = after;
        let area = between(loading, AREA, " ").ok_or_else(unexpected)?;
        let needs = between(loading, NEEDS, "]").ok_or_else(unexpected)?;
        let own = content(&format!("split_{area}.wasm"))?;
        packs.entry(area).or_default().push((number, own));
        number += 1;
        packed.need(area, &file_of(area));
        packed.add_area(area, needs);
    }
    packed.loader.push_str(rest);
    for (name, pack) in packs {
        packed.files.insert(file_of(name), in_one(&pack));
    }
    Ok(packed)
}

impl Packed {
    /// Loads an area by its packs, and by the large pieces that the splitter's loader says it needs.
    fn add_area(&mut self, area: &str, needs: &str) {
        let needed = self.areas.get(&name_of(area));
        let is_needed = |pack: &&str| needed.is_some_and(|files| files.contains(&file_of(pack)));
        let shared = [SHARED, FURTHER].into_iter().filter(is_needed);
        let shared = shared.map(|pack| format!("open(\"{pack}\")"));
        let large = needs
            .split(", ")
            .filter_map(|piece| piece.strip_prefix(CHUNK))
            .filter(|number| self.files.contains_key(&format!("chunk_{number}.wasm")))
            .map(|number| format!("large({number})"));
        let all: Vec<String> = [format!("open(\"{area}\")")]
            .into_iter()
            .chain(shared)
            .chain(large)
            .collect();
        let _ = writeln!(
            self.loader,
            "{AREA}{area} = wrapAsyncCb(() => Promise.all([{}]));",
            all.join(", ")
        );
    }

    fn need(&mut self, area: &str, file: &str) {
        let files = self.areas.entry(name_of(area)).or_default();
        if !files.iter().any(|needed| needed == file) {
            files.push(file.to_owned());
        }
    }
}

/// The name of an area. A gate is named as Rust names functions.
fn name_of(area: &str) -> String {
    area.replace('_', "-")
}

fn in_one(pack: &Pack) -> Vec<u8> {
    let word = |number: usize| u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes();
    let mut bytes = word(pack.len()).to_vec();
    for (number, piece) in pack {
        bytes.extend(number.to_le_bytes());
        bytes.extend(word(piece.len()));
    }
    for (_, piece) in pack {
        bytes.extend(piece);
    }
    bytes
}

fn file_of(pack: &str) -> String {
    format!("pack_{pack}.wasm")
}

/// What stands before a start, what follows up to an end, and the rest.
fn next<'a>(text: &'a str, start: &str, end: &str) -> Option<(&'a str, &'a str, &'a str)> {
    let (before, found) = text.split_at(text.find(start)?);
    let (found, rest) = found.split_at(found.find(end)? + end.len());
    Some((before, found, rest))
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(start)?;
    rest.split_once(end).map(|(found, _)| found)
}

#[cfg(test)]
mod tests {
    use super::{LARGE, OPEN, packed};

    const MANY: &str = "a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t";
    const FRONT_AND_MANY: &str = "a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, home";

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
            piece(FRONT_AND_MANY, "chunk_3"),
            piece(MANY, "chunk_4"),
            area("a", "__chunk_1, __chunk_2, __chunk_3, __chunk_4"),
            area("home", "__chunk_3"),
            area("own_reader", ""),
        ]
        .concat();
        let content = |name: &str| match name {
            "chunk_2.wasm" => Ok(vec![2; LARGE]),
            "chunk_1.wasm" => Ok(vec![1; 10]),
            "chunk_3.wasm" => Ok(vec![3; 5]),
            "chunk_4.wasm" => Ok(vec![4; 6]),
            _ => Ok(vec![9; 4]),
        };
        let packed = packed(&loader, content).unwrap();
        let sizes: Vec<(&str, usize)> = packed
            .files
            .iter()
            .map(|(name, content)| (name.as_str(), content.len()))
            .collect();
        // A word for the count, two for each piece.
        assert_eq!(
            sizes,
            [
                ("chunk_2.wasm", LARGE),
                ("pack_a.wasm", 4 + 16 + 10 + 4),
                ("pack_b.wasm", 4 + 8 + 10),
                ("pack_further.wasm", 4 + 8 + 6),
                ("pack_home.wasm", 4 + 8 + 4),
                ("pack_own_reader.wasm", 4 + 8 + 4),
                ("pack_shared.wasm", 4 + 8 + 5),
            ]
        );
        assert_eq!(
            packed.files["pack_shared.wasm"],
            [1, 0, 0, 0, 3, 0, 0, 0, 5, 0, 0, 0, 3, 3, 3, 3, 3]
        );
        assert_eq!(
            packed.areas["a"],
            [
                "chunk_2.wasm",
                "pack_shared.wasm",
                "pack_further.wasm",
                "pack_a.wasm"
            ]
        );
        assert_eq!(packed.areas["home"], ["pack_shared.wasm", "pack_home.wasm"]);
        assert_eq!(packed.areas["own-reader"], ["pack_own_reader.wasm"]);
        assert_eq!(
            packed.loader,
            [
                "function makeLoad() {}\n",
                OPEN,
                "export const __wasm_split_load_a = wrapAsyncCb(() => \
                 Promise.all([open(\"a\"), open(\"shared\"), open(\"further\"), large(2)]));\n",
                "export const __wasm_split_load_home = wrapAsyncCb(() => \
                 Promise.all([open(\"home\"), open(\"shared\")]));\n",
                "export const __wasm_split_load_own_reader = wrapAsyncCb(() => \
                 Promise.all([open(\"own_reader\")]));\n",
            ]
            .concat()
        );
    }

    #[test]
    fn a_guest_fetches_what_it_calls_and_nothing_besides() {
        let loader = [
            piece(
                "a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, join",
                "chunk_1",
            ),
            piece(MANY, "chunk_2"),
            area("a", "__chunk_1, __chunk_2"),
            area("join", "__chunk_1"),
        ]
        .concat();
        let packed = packed(&loader, |_| Ok(vec![1; 10])).unwrap();
        assert_eq!(packed.areas["join"], ["pack_join.wasm"]);
        assert_eq!(packed.areas["a"], ["pack_further.wasm", "pack_a.wasm"]);
        assert_eq!(packed.files["pack_join.wasm"].len(), 4 + 16 + 20);
        assert_eq!(packed.files["pack_further.wasm"].len(), 4 + 16 + 20);
    }

    #[test]
    fn another_loader_is_not_packed() {
        assert!(packed("export const load = 1;", |_| Ok(Vec::new())).is_err());
    }
}
