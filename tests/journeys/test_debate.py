"""The first page: who argues what and why, and the network."""

from playwright.sync_api import Page, expect

from tests.journeys import hostile

INK = "canvas => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some(value => value > 0)"


def test_the_first_page_says_who_argues_what_and_why(page: Page) -> None:
    page.goto("/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Should large language models be open or closed?")
    row = page.get_by_role("row").filter(has=page.get_by_role("link", name="Robin Li", exact=True))
    expect(row).to_contain_text("denies:")
    expect(row.locator("blockquote")).not_to_be_empty()


def test_the_first_page_shows_the_network(page: Page) -> None:
    page.goto("/")
    network = page.get_by_role("region", name="Network")
    expect(network.get_by_text("showing")).to_be_visible()
    expect(network.get_by_role("listitem").filter(has_text="Closed")).to_be_visible()
    names = network.locator("canvas.network-names")
    names.wait_for()
    page.wait_for_function(f"({INK})(document.querySelector('canvas.network-names'))")


def test_a_search_finds_an_actor_by_an_alias_without_accents(page: Page) -> None:
    page.goto("/")
    page.get_by_role("combobox", name="Search actors").press_sequentially("yanhong")
    page.get_by_role("option", name="Robin Li").click()
    expect(page.get_by_role("heading", level=1, name="Robin Li")).to_be_visible()
    expect(page).to_have_url("/actors/robin-li")


def test_labels_switch_to_french_and_quotations_stay(page: Page) -> None:
    page.goto("/actors/robin-li")
    page.locator("blockquote").first.wait_for()
    quotations = page.locator("blockquote").all_inner_texts()
    page.get_by_role("button", name="Français").click()
    expect(page.get_by_role("heading", name="Sur la question")).to_be_visible()
    expect(page).to_have_url("/actors/robin-li?lang=fr")
    assert page.locator("blockquote").all_inner_texts() == quotations
    page.get_by_role("link", name="← Le débat").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Les grands modèles de langage")


def test_the_network_leads_to_an_actor(page: Page) -> None:
    page.goto("/actors/robin-li")
    card = page.locator(".node-card")
    expect(card).to_contain_text("Robin Li")
    expect(card).to_contain_text("Closed")


def test_hostile_names_and_words_are_shown_as_text(page: Page) -> None:
    page.goto("/?all=closed")
    page.get_by_role("link", name=hostile.NAME).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(hostile.NAME)
    expect(page.locator("blockquote").first).to_contain_text("<script>")
    expect(page.locator("main img, main script")).to_have_count(0)
    assert "taken" not in page.title().split(" · ")[1]


def test_what_is_not_there_is_said_with_what_to_do(page: Page) -> None:
    page.goto("/actors/nobody-of-that-name")
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("nobody-of-that-name")
    expect(alert.get_by_role("button", name="Try again")).to_be_visible()
