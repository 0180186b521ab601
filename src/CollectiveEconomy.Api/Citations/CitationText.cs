using System.Globalization;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Citations;

/// <summary>Words a citation.</summary>
internal static class CitationText
{
    /// <summary>Citation as a sentence, with the address.</summary>
    public static string Sentence(CitedQuery cited, Release release, string url) =>
        Sentence(TitleOf(cited, release), release, cited.Language, url);

    /// <summary>Citation as a sentence, with the address.</summary>
    public static string Sentence(string title, Release release, Language language, string url) =>
        language == Language.En
            ? Invariant($"Collective Economy ({release.PublishedOn.Year}). {title}, published on {release.PublishedOn:yyyy-MM-dd}. {url}")
            : Invariant($"Kinh tế tập thể ({release.PublishedOn.Year}). {title}, công bố ngày {release.PublishedOn:dd/MM/yyyy}. {url}");

    /// <summary>BibTeX entry.</summary>
    public static string BibTeX(CitedQuery cited, Release release, string url, string hash) =>
        BibTeX(TitleOf(cited, release), release, cited.Language, url, hash);

    /// <summary>BibTeX entry.</summary>
    public static string BibTeX(string title, Release release, Language language, string url, string hash) =>
        string.Join(
            '\n',
            $"@misc{{collective-economy-{release.Id}-{hash["sha256:".Length..][..8]},",
            $"  title = {{{{{title}}}}},",
            "  author = {{Collective Economy}},",
            Invariant($"  year = {{{release.PublishedOn.Year}}},"),
            language == Language.En
                ? Invariant($"  note = {{Published on {release.PublishedOn:yyyy-MM-dd}, {hash}}},")
                : Invariant($"  note = {{Công bố ngày {release.PublishedOn:dd/MM/yyyy}, {hash}}},"),
            $"  url = {{{url}}}",
            "}"
        );

    private static string TitleOf(CitedQuery cited, Release release) =>
        $"{ReleaseTexts.TitleOf(release).In(cited.Language)}: {cited.Question.TitleIn(cited.Language)}";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
