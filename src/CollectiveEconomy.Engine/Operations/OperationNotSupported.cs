using CollectiveEconomy.Engine.Errors;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>The schema has no operations of this kind.</summary>
/// <param name="kind">The kind.</param>
public sealed class OperationNotSupported(OperationType kind)
    : CodedValidationError(
        OperationErrorCodes.OperationNotSupported,
        new($"Lược đồ không có {kind.ToString().ToLowerInvariant()}.", $"The schema has no {kind.ToString().ToLowerInvariant()}s.")
    );
