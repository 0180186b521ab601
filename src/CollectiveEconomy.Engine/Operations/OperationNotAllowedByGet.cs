using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>A mutation or subscription was sent by GET.</summary>
public sealed class OperationNotAllowedByGet()
    : CodedValidationError(
        OperationErrorCodes.MethodNotAllowed,
        new(
            "Chỉ truy vấn được gửi bằng GET; hãy gửi thao tác này bằng POST.",
            "Only queries can be sent by GET; send this operation by POST."
        )
    );
