using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Storage.Releases;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Citations;

/// <summary>Makes citations of answers.</summary>
/// <param name="settings">Under which address they are followed.</param>
internal sealed class CitationLinks(IOptions<CitationSettings> settings)
{
    /// <summary>The citation of an answer.</summary>
    /// <param name="cited">The question.</param>
    /// <param name="page">Its cells.</param>
    /// <param name="release">The release that answered.</param>
    public Citation Of(CitedQuery cited, CellPage page, LoadedRelease release)
    {
        var hash = CitedAnswer.HashOf(CitedAnswer.Of(cited, page, release));
        var url = settings.Value.UrlOf(CitationField.Path + CitationToken.Of(cited));
        return new Citation(
            CitationText.Sentence(cited, release.Release, url),
            CitationText.BibTeX(cited, release.Release, url, hash),
            url,
            hash
        );
    }
}
