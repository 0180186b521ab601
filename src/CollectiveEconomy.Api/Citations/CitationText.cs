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
        cited.Language == Language.En
            ? Invariant(
                $"Collective Economy ({release.PublishedOn.Year}). {TitleOf(cited, release)}, published on {release.PublishedOn:yyyy-MM-dd}. {url}"
            )
            : Invariant(
                $"Kinh tế tập thể ({release.PublishedOn.Year}). {TitleOf(cited, release)}, công bố ngày {release.PublishedOn:dd/MM/yyyy}. {url}"
            );

    /// <summary>BibTeX entry.</summary>
    public static string BibTeX(CitedQuery cited, Release release, string url, string hash) =>
        string.Join(
            '\n',
            $"@misc{{collective-economy-{release.Id}-{hash["sha256:".Length..][..8]},",
            $"  title = {{{{{TitleOf(cited, release)}}}}},",
            "  author = {{Collective Economy}},",
            Invariant($"  year = {{{release.PublishedOn.Year}}},"),
            cited.Language == Language.En
                ? Invariant($"  note = {{Published on {release.PublishedOn:yyyy-MM-dd}, {hash}}},")
                : Invariant($"  note = {{Công bố ngày {release.PublishedOn:dd/MM/yyyy}, {hash}}},"),
            $"  url = {{{url}}}",
            "}"
        );

    private static string TitleOf(CitedQuery cited, Release release) =>
        $"{ReleaseTexts.TitleOf(release).In(cited.Language)}: {cited.Question.TitleIn(cited.Language)}";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
