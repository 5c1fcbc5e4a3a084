//! Packs the small pieces that the splitter makes into one file.
//!
//! What several areas reach, the splitter puts into a WebAssembly file for each set of areas: some 150,
//! most of them a kilobyte. A page would fetch fifty of them. So what is small travels together, in one
//! file that every area fetches once, and the loader cuts the pieces out of it.

use std::fmt::Write as _;

use crate::Outcome;

/// The name of the pack. The ending lets hosts compress it as they do WebAssembly.
pub(crate) const PACK: &str = "shared.wasm";

/// A piece of at least so many bytes is worth a request of its own to those who need it.
const LARGE: usize = 8 * 1024;

/// How the splitter's loader begins the loading of a piece, up to its name.
const BEGIN: &str = "const __";
/// How it ends it.
const END: &str = "\n, []);\n";

/// Fetches the pack, once, and cuts a piece out of it.
const CUT: &str = "\
let shared;
const cut = (from, to) => () => {
    shared ??= fetch(new URL(\"./shared.wasm\", import.meta.url)).then((response) => {
        if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
        return response.arrayBuffer();
    });
    const whole = shared;
    whole.catch(() => { if (shared === whole) shared = undefined; });
    return async (imports) => WebAssembly.instantiate((await whole).slice(from, to), imports);
};
";

/// The loader that cuts small pieces out of the pack, and the pack. `piece` gives the content of one of
/// the splitter's files, by its name.
pub(crate) fn packed(
    loader: &str,
    piece: impl Fn(&str) -> Outcome<Vec<u8>>,
) -> Outcome<(String, Vec<u8>)> {
    let (mut script, mut pack) = (String::new(), Vec::new());
    let mut rest = loader;
    while let Some(at) = rest.find(&format!("{BEGIN}chunk_")) {
        let (before, from_here) = rest.split_at(at);
        let end = from_here
            .find(END)
            .map(|end| end + END.len())
            .ok_or("the splitter's loader does not look as expected")?;
        let (loading, after) = from_here.split_at(end);
        let name = loading
            .strip_prefix(BEGIN)
            .and_then(|rest| rest.split(' ').next())
            .unwrap_or_default();
        let content = piece(&format!("{name}.wasm"))?;
        script.push_str(before);
        if pack.is_empty() && content.len() < LARGE {
            script.push_str(CUT);
        }
        if content.len() < LARGE {
            let from = pack.len();
            pack.extend_from_slice(&content);
            let _ = writeln!(
                script,
                "const __{name} = makeLoad(cut({from}, {}), []);",
                pack.len()
            );
        } else {
            script.push_str(loading);
        }
        rest = after;
    }
    script.push_str(rest);
    Ok((script, pack))
}

#[cfg(test)]
mod tests {
    use super::{CUT, LARGE, PACK, packed};

    #[test]
    fn small_pieces_are_cut_out_of_the_pack_and_large_ones_stay() {
        let loading = |name: &str| {
            format!(
                "const __{name} = makeLoad(() => {{\n    fetch(\"./{name}.wasm\");\n}}\n, []);\n"
            )
        };
        let loader = format!(
            "/* a, b */\n{}/* b */\n{}/* c */\n{}export const last;\n",
            loading("chunk_1"),
            loading("chunk_2"),
            loading("chunk_3")
        );
        let piece = |name: &str| Ok(vec![7; if name == "chunk_2.wasm" { LARGE } else { 10 }]);
        let (script, pack) = packed(&loader, piece).unwrap();
        assert_eq!(pack.len(), 20);
        let cut =
            |name: &str, from, to| format!("const __{name} = makeLoad(cut({from}, {to}), []);\n");
        assert_eq!(
            script,
            format!(
                "/* a, b */\n{CUT}{}/* b */\n{}/* c */\n{}export const last;\n",
                cut("chunk_1", 0, 10),
                loading("chunk_2"),
                cut("chunk_3", 10, 20)
            )
        );
    }

    #[test]
    fn the_loader_fetches_the_pack_by_its_name() {
        assert!(CUT.contains(PACK));
    }
}
