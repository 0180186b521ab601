using GraphQLParser.AST;

namespace CollectiveEconomy.Api.Execution;

/// <summary>The schema has no operations of this kind.</summary>
/// <param name="kind">The kind.</param>
public sealed class OperationNotSupported(OperationType kind)
    : CodedValidationError(OperationErrorCodes.OperationNotSupported, $"The schema has no {kind.ToString().ToLowerInvariant()}s.");
