"""From an actor to its words in the article."""

from playwright.sync_api import Page, expect

from tests.journeys import hostile

ROBIN_LI = "/documents/2024-04-15-robin-li-modele-ferme.fr"


def test_from_the_first_page_to_the_sentence_in_the_article(page: Page) -> None:
    page.goto("/")
    page.get_by_role("link", name="Robin Li", exact=True).click()
    expect(page.locator(".actor-position")).to_have_text("Closed")
    expect(page.get_by_text("denies:").first).to_be_visible()
    quote = page.locator(".actor blockquote").first
    words = quote.inner_text()
    quote.click()
    target = page.locator(".segment-target")
    expect(target.first).to_be_in_viewport()
    assert "".join(target.all_inner_texts()) == words


def test_back_leads_to_the_actor_again(page: Page) -> None:
    page.goto("/actors/robin-li")
    page.locator(".actor blockquote").first.click()
    expect(page.locator(".segment-target").first).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", level=1, name="Robin Li")).to_be_visible()


def test_an_address_names_a_sentence(page: Page) -> None:
    page.goto(ROBIN_LI)
    page.get_by_role("button", name="Show in the text").nth(4).click()
    address = page.url
    assert "statement=" in address
    words = page.locator(".segment-target").all_inner_texts()
    page.goto("about:blank")
    page.goto(address)
    expect(page.locator(".segment-target").first).to_be_in_viewport()
    assert page.locator(".segment-target").all_inner_texts() == words
    expect(page.locator("[aria-current=true]")).to_be_in_viewport()


def test_the_article_loses_no_word_to_the_marks(page: Page) -> None:
    page.goto(ROBIN_LI)
    expect(page.locator(".article-text")).to_contain_text(
        "La comparaison avec Linux ou Android, que l'on sert souvent, ne tient pas à ses yeux"
    )


def test_the_keyboard_alone_reads_a_quotation_in_its_article(page: Page) -> None:
    page.goto("/actors/robin-li")
    link = page.locator(".actor .quote-link").first
    link.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".segment-target").first).to_be_in_viewport()


def test_marks_stand_on_the_right_words_after_an_emoji(page: Page) -> None:
    page.goto(f"/documents/{hostile.ID}")
    page.get_by_role("button", name="Show in the text").click()
    target = page.locator(".segment-target")
    expect(target.first).to_be_visible()
    assert "".join(target.all_text_contents()) == hostile.WORDS


def test_a_hostile_document_is_shown_as_text(page: Page) -> None:
    page.goto(f"/documents/{hostile.ID}")
    expect(page.get_by_role("heading", level=1)).to_have_text("</title><script>document.title='taken'</script>")
    expect(page.locator("main script, main img")).to_have_count(0)
    expect(page.locator("a[href^='javascript']")).to_have_count(0)
    width = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert width == 0


def test_a_phone_shows_actor_and_article_without_scrolling_sideways(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    for address in ("/", "/actors/robin-li", ROBIN_LI):
        page.goto(address)
        expect(page.locator("blockquote, .article-text").first).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") == 390
