"""What `stancegraph ingest` does, with what people coded in the place of what the models read, so that it writes most
of the time; in a process of its own, which can be killed.
"""

import multiprocessing
import sys
from multiprocessing.process import BaseProcess

from api import ingestion
from graph.address import Address
from graph.errors import StoreUnreachable
from graph.store import schema
from graph.store.connection import connect
from tests.faults import gold

STORE_LOST = 2
PATIENCE = 120.0  # seconds for the documents of a round, on a machine that does much else
_context = multiprocessing.get_context("forkserver")  # its processes start at once, all is loaded already
_context.set_forkserver_preload([__name__])


def started(address: Address, *rounds: int) -> BaseProcess:
    """A process that ingests the documents of the rounds, one round after the other."""
    process = _context.Process(target=_ingest, args=(address, rounds))
    process.start()
    return process


def ended(process: BaseProcess, rounds: int = 1) -> int:
    """Its exit status: 0, STORE_LOST, or the negative number of the signal that killed it; fails when it hangs."""
    process.join(PATIENCE * rounds)
    status = process.exitcode
    process.kill()
    process.join()
    process.close()
    assert status is not None, "the ingest hangs"
    return status


def _ingest(address: Address, rounds: tuple[int, ...]) -> None:
    coded = gold.load()
    try:
        with connect(address) as store:
            schema.ensure(store)
            for number in rounds:
                for outcome in ingestion.ingest(
                    store, coded.debate, coded.round(number), lambda document, _: coded.coding(document)
                ):
                    assert outcome.result is not ingestion.Result.REFUSED, outcome.about
    except StoreUnreachable:
        sys.exit(STORE_LOST)
