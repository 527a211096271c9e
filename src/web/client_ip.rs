//! The caller's address as far as trusted proxies vouch for it.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::extract::{ConnectInfo, Request};
use ipnet::IpNet;

use crate::net::client_ip;

/// Put into every request's extensions; take it with `Extension<ClientIp>` or from a [`Visitor`].
///
/// [`Visitor`]: super::admin::Visitor
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientIp(pub IpAddr);

impl ClientIp {
    /// Without a connection (requests made in process) the caller is this machine.
    pub(super) fn of(request: &Request, trusted: &[IpNet]) -> Self {
        let peer = request
            .extensions()
            .get::<ConnectInfo<SocketAddr>>()
            .map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |peer| peer.0.ip());
        let forwarded = request
            .headers()
            .get_all("x-forwarded-for")
            .iter()
            .filter_map(|value| value.to_str().ok());
        Self(client_ip(peer, forwarded, trusted))
    }
}
