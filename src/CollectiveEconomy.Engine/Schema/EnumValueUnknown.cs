using CollectiveEconomy.Engine.Errors;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>A document names a value that an enum does not have.</summary>
/// <param name="message">The sentence, with the nearest values.</param>
/// <param name="context">The running validation.</param>
/// <param name="value">The value.</param>
public sealed class EnumValueUnknown(string message, ValidationContext context, GraphQLEnumValue value)
    : CodedValidationError(ErrorCodes.ValidationFailed, message, context, value);
