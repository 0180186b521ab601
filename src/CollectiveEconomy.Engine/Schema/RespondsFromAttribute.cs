using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>Declares from what a root field, with all below it, is answered. A field without it is answered from the register.</summary>
/// <param name="source">From what.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RespondsFromAttribute(ResponseSource source) : GraphQLAttribute
{
    private const string Key = "collective-economy.source";

    /// <inheritdoc/>
    public override void Modify(FieldType fieldType, bool isInputType) => fieldType.WithMetadata(Key, source);

    /// <summary>From what a root field is answered.</summary>
    /// <param name="field">The field.</param>
    internal static ResponseSource Of(FieldType field) => field.GetMetadata(Key, ResponseSource.Register);
}
