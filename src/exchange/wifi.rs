//! What a phone joins a network by, as a picture to scan has it.
//!
//! Source: <https://github.com/zxing/zxing/wiki/Barcode-Contents#wi-fi-network-config-android-ios-11>.

/// The text of a network with its password; without one where it is open.
///
/// ```
/// use waymark::exchange::wifi_code;
/// assert_eq!(wifi_code("Quay", "a;b"), r"WIFI:T:WPA;S:Quay;P:a\;b;;");
/// assert_eq!(wifi_code("Quay", ""), "WIFI:T:nopass;S:Quay;;");
/// ```
pub fn wifi_code(network: &str, password: &str) -> String {
    let network = escaped(network);
    match password {
        "" => format!("WIFI:T:nopass;S:{network};;"),
        password => format!("WIFI:T:WPA;S:{network};P:{};;", escaped(password)),
    }
}

/// With a backslash before each sign that has a meaning of its own.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        if matches!(sign, '\\' | ';' | ',' | ':' | '"') {
            escaped.push('\\');
        }
        escaped.push(sign);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_with_a_meaning_are_escaped() {
        let code = wifi_code(r"a\b;c", r#"d,e:f"g"#);
        assert_eq!(code, r#"WIFI:T:WPA;S:a\\b\;c;P:d\,e\:f\"g;;"#);
    }
}
