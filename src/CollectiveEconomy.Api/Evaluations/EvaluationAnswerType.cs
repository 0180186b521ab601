using System.Linq.Expressions;
using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Api.Evaluations.Specifications;
using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Languages;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Evaluations;

/// <summary>What every result of an evaluation has in the schema.</summary>
/// <typeparam name="TAnswer">The result.</typeparam>
internal abstract class EvaluationAnswerType<TAnswer> : TypeOf<TAnswer>
    where TAnswer : EvaluationAnswer
{
    protected EvaluationAnswerType(params Expression<Func<TAnswer, object?>>[] hidden)
        : base([
            answer => answer.Release,
            answer => answer.Specified,
            answer => answer.Access,
            answer => answer.Rules,
            answer => answer.Title,
            answer => answer.Assumption,
            answer => answer.Result,
            .. hidden,
        ])
    {
        Field<NonNullGraphType<SpecificationTextType>>("specification")
            .Description("All on which the result depends, but for the release and the access class.")
            .Resolve(context => new SpecificationText(context.Source.Specified.Text));
        AddField(
            InLanguage<StringGraphType, string>(
                "assumptions",
                "What must hold for the result to mean what it says, in two sentences.",
                (answer, language, _) => answer.Assumption.In(language)
            )
        );
        AddField(
            InLanguage<CitationType, Citation>(
                "citation",
                "Citation of the whole result, with a permanent address. All parts of the result are computed for it.",
                (answer, language, services) => services.GetRequiredService<EvaluationCitations>().Of(answer, language)
            )
        );
    }

    private static FieldType InLanguage<TType, TValue>(
        string name,
        string description,
        Func<TAnswer, Language, IServiceProvider, TValue> value
    )
        where TType : IGraphType =>
        new()
        {
            Name = name,
            Description = description,
            Type = typeof(NonNullGraphType<TType>),
            Arguments =
            [
                new QueryArgument<EnumerationGraphType<Language>>
                {
                    Name = "language",
                    Description = "Language; by default from the Accept-Language header.",
                },
            ],
            Resolver = new FuncFieldResolver<TAnswer, TValue>(context =>
            {
                var services = context.RequestServices!;
                return value(
                    context.Source,
                    context.GetArgument<Language?>("language") ?? services.GetRequiredService<RequestLanguage>().Value,
                    services
                );
            }),
        };
}
