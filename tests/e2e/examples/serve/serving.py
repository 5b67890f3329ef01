"""A cluster of real Valkey or Redis servers, for the tests."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tools.servers import Store, wait_until

__all__ = ["Cluster"]


class Cluster:
    """Three servers that share the keys among them."""

    def __init__(self, folder: Path) -> None:
        self.nodes: list[Store] = []
        for number in range(3):
            place = folder / str(number)
            place.mkdir()
            # The nodes talk to each other at ports 10,000 higher.
            self.nodes.append(Store("--cluster-enabled", "yes", "--dir", str(place), below=55_536))
        addresses = [f"127.0.0.1:{node.port}" for node in self.nodes]
        create = [self.nodes[0].client, "--cluster", "create", *addresses, "--cluster-replicas", "0", "--cluster-yes"]
        subprocess.run(create, check=True, capture_output=True)
        wait_until(lambda: all("cluster_state:ok" in node.command("cluster", "info") for node in self.nodes), "cluster")

    def stop(self) -> None:
        """Kill all of them."""
        for node in self.nodes:
            node.stop()
