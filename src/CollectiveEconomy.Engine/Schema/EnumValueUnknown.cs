using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Statistics.Languages;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>A document names a value that an enum does not have.</summary>
/// <param name="text">The sentence, with the nearest values.</param>
/// <param name="context">The running validation.</param>
/// <param name="value">The value.</param>
public sealed class EnumValueUnknown(LocalizedText text, ValidationContext context, GraphQLEnumValue value)
    : CodedValidationError(ErrorCodes.ValidationFailed, text, context, value);
