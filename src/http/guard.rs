//! Which addresses the house may call: the fence against being used to reach machines behind the firewall (SSRF).
//! It must never send anything.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Url};

/// How far requests may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Addresses of the public internet.
    Public,
    /// Those and this machine: the setting `outbound_loopback`.
    PublicAndLoopback,
    /// Any address; only for addresses that the operator wrote into the settings.
    Anywhere,
}

/// The address is one that the house does not call.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{0} is not an address of the public internet")]
pub struct Refused(pub String);

impl Reach {
    /// Judges what can be judged before names are resolved: scheme, credentials, literal addresses.
    /// The resolver hook is not asked about literal addresses, hence this check before every request and redirect.
    pub(super) fn check(self, url: &Url) -> Result<(), Refused> {
        let refused = || Refused(url.host_str().unwrap_or("no host").to_owned());
        if !matches!(url.scheme(), "http" | "https")
            || !url.username().is_empty()
            || url.password().is_some()
        {
            return Err(refused());
        }
        let allowed = match url.host() {
            Some(Host::Domain(_)) => true,
            Some(Host::Ipv4(address)) => self.allows(IpAddr::V4(address)),
            Some(Host::Ipv6(address)) => self.allows(IpAddr::V6(address)),
            None => false,
        };
        if allowed { Ok(()) } else { Err(refused()) }
    }

    /// Whether this address may be dialled.
    pub fn allows(self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        match self {
            Self::Anywhere => true,
            Self::PublicAndLoopback => address.is_loopback() || is_public(address),
            Self::Public => is_public(address),
        }
    }
}

/// Resolves names and drops the answers that may not be dialled, so that what was judged is what gets dialled.
pub(super) struct GuardedResolver(pub(super) Reach);

impl Resolve for GuardedResolver {
    fn resolve(&self, name: Name) -> Resolving {
        let reach = self.0;
        Box::pin(async move {
            let answers = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let allowed: Vec<SocketAddr> =
                answers.filter(|answer| reach.allows(answer.ip())).collect();
            if allowed.is_empty() {
                return Err(Refused(name.as_str().to_owned()).into());
            }
            Ok(Box::new(allowed.into_iter()) as Addrs)
        })
    }
}

/// Whether an address is reachable from everywhere, after the registries of special addresses (RFC 6890).
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let special = matches!(
        (a, b, c),
        (0 | 10 | 127, ..)
            | (100, 64..=127, _)
            | (169, 254, _)
            | (172, 16..=31, _)
            | (192, 168, _)
            | (192, 0, 0 | 2)
            | (192, 88, 99)
            | (198, 18 | 19, _)
            | (198, 51, 100)
            | (203, 0, 113)
            | (224.., ..)
    );
    !special
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    match address.segments() {
        // NAT64: the IPv4 address inside decides.
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] => {
            is_public_v4(Ipv4Addr::from((u32::from(high) << 16) | u32::from(low)))
        }
        // Protocol assignments with Teredo, documentation, 6to4.
        [0x2001, 0..=0x1ff | 0xdb8, ..] | [0x2002, ..] => false,
        [0x3fff, 0..=0xfff, ..] => false,
        [first, ..] => first & 0xe000 == 0x2000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(reach: Reach, url: &str) -> bool {
        reach.check(&url.parse().unwrap()).is_ok()
    }

    #[test]
    fn special_addresses_are_refused_in_every_spelling() {
        for url in [
            "http://127.0.0.1/",
            "http://2130706433/",
            "http://0x7f.1/",
            "http://017700000001/",
            "http://0/",
            "http://10.1.2.3/",
            "http://100.64.0.1/",
            "http://169.254.169.254/latest/meta-data",
            "http://172.31.255.255/",
            "http://192.168.1.1/",
            "http://198.19.0.1/",
            "http://224.0.0.1/",
            "http://255.255.255.255/",
            "http://[::1]/",
            "http://[::]/",
            "http://[::ffff:127.0.0.1]/",
            "http://[::ffff:10.0.0.1]/",
            "http://[::127.0.0.1]/",
            "http://[64:ff9b::7f00:1]/",
            "http://[2002:7f00:1::]/",
            "http://[2001:0:53aa:64c::1]/",
            "http://[fe80::1]/",
            "http://[fd00::1]/",
            "http://[ff02::1]/",
            "ftp://example.ma/",
            "http://user:password@example.ma/",
        ] {
            assert!(!check(Reach::Public, url), "{url} passed");
        }
    }

    #[test]
    fn public_addresses_pass() {
        for url in [
            "https://example.ma/",
            "http://196.200.131.1/",
            "http://[2606:4700::1111]/",
            "http://100.128.0.1/",
        ] {
            assert!(check(Reach::Public, url), "{url} was refused");
        }
    }

    #[test]
    fn the_loopback_setting_opens_this_machine_and_no_private_network() {
        assert!(check(Reach::PublicAndLoopback, "http://127.0.0.1:8080/"));
        assert!(check(
            Reach::PublicAndLoopback,
            "http://[::ffff:127.0.0.1]/"
        ));
        assert!(!check(Reach::PublicAndLoopback, "http://10.0.0.1/"));
        assert!(!check(Reach::PublicAndLoopback, "http://169.254.169.254/"));
    }
}
