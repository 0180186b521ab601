using System.Reflection;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>Describes types, fields, arguments and enum values that nothing else describes by their XML documentation.</summary>
/// <remarks>GraphQL.NET does that too, but searches the whole file for each of some thousand members, which took most of the time of building a schema.</remarks>
[AttributeUsage(AttributeTargets.All)]
internal sealed class DescribedByXmlComments : GraphQLAttribute
{
    /// <inheritdoc/>
    // Before attributes that add to a description.
    public override float Priority => 0;

    /// <inheritdoc/>
    public override void Modify(IGraphType graphType, Type sourceType) => graphType.Description ??= XmlComments.SummaryOf(sourceType);

    /// <inheritdoc/>
    public override void Modify(FieldType fieldType, bool isInputType, IGraphType graphType, MemberInfo memberInfo, ref bool ignore) =>
        fieldType.Description ??= XmlComments.SummaryOf(memberInfo);

    /// <inheritdoc/>
    public override void Modify(QueryArgument queryArgument, ParameterInfo parameterInfo) =>
        queryArgument.Description ??= XmlComments.TextOf(parameterInfo);

    /// <inheritdoc/>
    public override void Modify(EnumValueDefinition enumValueDefinition)
    {
        if (enumValueDefinition.Value is Enum value && value.GetType().GetField(value.ToString()) is { } member)
            enumValueDefinition.Description ??= XmlComments.SummaryOf(member);
    }
}
