using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Statistics.Languages;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

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
        return services
            .GetRequiredService<CitationLinks>()
            .Of(new CitedQuery(answer.Release.Release.Id, answer.Access, language, answer.Question), answer.Page, answer.Release);
    }
}
