using System.Linq.Expressions;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Languages;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Languages;

/// <summary>A graph type of something that has a name in both languages.</summary>
/// <typeparam name="T">The record.</typeparam>
public abstract class NamedType<T> : TypeOf<T>
    where T : INamed
{
    private const string Argument = "language";

    /// <summary>Adds the field <c>name</c> and takes away the names themselves.</summary>
    /// <param name="hidden">Further properties that stay out of the schema.</param>
    protected NamedType(params Expression<Func<T, object?>>[] hidden)
        : base([named => named.NameVi, named => named.NameEn, .. hidden]) =>
        Field<NonNullGraphType<StringGraphType>>("name")
            .Description("Name in the chosen language; falls back to Vietnamese when there is no English name.")
            .Argument<EnumerationGraphType<Language>>(Argument, "Language; by default from the Accept-Language header.")
            .Resolve(context => context.Source.NameIn(LanguageOf(context)));

    private static Language LanguageOf(IResolveFieldContext context) =>
        context.Arguments is { } given && given.TryGetValue(Argument, out var language) && language.Value is Language chosen
            ? chosen
            : context.RequestServices!.GetRequiredService<RequestLanguage>().Value;
}
