using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Statistics.Languages;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Citations;

/// <summary>The field by which the answer of a cube is cited.</summary>
internal static class CitationField
{
    /// <summary>Where citations are followed.</summary>
    public const string Path = "/cite/";

    /// <summary>The field.</summary>
    public static FieldType Of() =>
        new()
        {
            Name = "citation",
            Description = "Citation of the response, with a permanent address.",
            Type = typeof(NonNullGraphType<CitationType>),
            Arguments =
            [
                new QueryArgument<EnumerationGraphType<Language>>
                {
                    Name = "language",
                    Description = "Language of the citation and its labels; by default from the Accept-Language header.",
                },
            ],
            Resolver = new FuncFieldResolver<CubeAnswer, Citation>(Cite),
        };

    private static Citation Cite(IResolveFieldContext<CubeAnswer> context)
    {
        var services = context.RequestServices!;
        var answer = context.Source;
        var language = context.GetArgument<Language?>("language") ?? services.GetRequiredService<RequestLanguage>().Value;
        var release = answer.Release.Release;
        var cited = new CitedQuery(release.Id, answer.Access, language, answer.Question);
        var hash = CitedAnswer.HashOf(CitedAnswer.Of(cited, answer.Page, answer.Release));
        var path = Path + CitationToken.Of(cited);
        var url = services.GetRequiredService<IOptions<CitationSettings>>().Value.Address is { } address
            ? new Uri(address, path).AbsoluteUri
            : path;
        return new Citation(CitationText.Sentence(cited, release, url), CitationText.BibTeX(cited, release, url, hash), url, hash);
    }
}
